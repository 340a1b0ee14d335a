// A line of the checked-in design is edited by hand, and an output is lost; then the build server builds, and "check" is asked.

def log = new File(basedir, 'build.log').text
def frozen = log.split('Finished at')[1]
assert frozen.contains('Backend design') && !frozen.contains('differ') : 'the frozen build of what was generated passes'
assert log.split('Finished at')[2].contains('US-001') : 'explain tells of the story'

def maven = new File(System.getProperty('maven.home'), System.getProperty('os.name').startsWith('Windows') ? 'bin/mvn.cmd' : 'bin/mvn')
def outer = new File(System.getProperty('maven.repo.local') ?: System.getProperty('user.home') + '/.m2/repository')
def settings = new File(basedir, 'settings.xml')
settings.text = new File(basedir, '../../../src/it/settings.xml').text.replace('@localRepositoryUrl@', outer.toURI().toString())

def summary = new File(basedir, 'docs/backend.design.md')
def edited = summary.getText('UTF-8').replaceFirst('(?m)^# .*$', '# Edited by hand')
summary.setText(edited, 'UTF-8')
def packet = new File(basedir, 'docs/backend.design.packet.json')
def before = packet.lastModified()

[['verify', '-DbackendDesign.frozen'], ['backend-design:check']].each { goals ->
  def command = [maven.path, '-B', '-Daether.remoteRepositoryFilter.prefixes=false', '-s', settings.path, '-Dmaven.repo.local=' + localRepositoryPath] + goals
  def process = new ProcessBuilder(command).directory(basedir).redirectErrorStream(true).start()
  process.outputStream.close()
  def output = process.inputStream.getText('UTF-8')
  assert process.waitFor() != 0 : output
  assert output.contains('docs/backend.design.md') : output
  assert output =~ /(?m)- # Edited by hand$/ : 'the line that is checked in\n' + output
  assert output =~ /(?m)\+ # .+$/ : 'the line that ought to be\n' + output
  assert !output.contains('\tat io.github') : 'no stack trace'
  assert summary.getText('UTF-8') == edited && packet.lastModified() == before : 'nothing checked in was touched'
}
return true
