// What was removed comes back from the cache; where a document changes, the goal works again.

def log = new File(basedir, 'build.log').text
def builds = log.split('Finished at')
assert builds[1].contains('Backend design complete: ') : 'the first build works'
assert !builds[2].contains('Backend design complete: ') && !builds[2].contains('nothing changed') : 'the second does not run the goal'
assert builds[2] =~ /(?i)found cached build|cached/ : builds[2]

def packet = new File(basedir, 'design/backend.design.packet.json')
assert packet.isFile() && new File(basedir, 'design/backend.design.md').isFile() && new File(basedir, 'target/backend-design/questions.md').isFile()
def restored = packet.bytes

def maven = new File((log =~ /Maven home: (.+)/)[0][1].trim(), System.getProperty('os.name').startsWith('Windows') ? 'bin/mvn.cmd' : 'bin/mvn')
def outer = new File(System.getProperty('maven.repo.local') ?: System.getProperty('user.home') + '/.m2/repository')
def settings = new File(basedir, 'settings.xml')
settings.text = new File(basedir, '../../../src/it/settings.xml').text.replace('@localRepositoryUrl@', outer.toURI().toString())
def build = { String... goals ->
  def command = [maven.path, '-B', '-Daether.remoteRepositoryFilter.prefixes=false', '-s', settings.path, '-Dmaven.repo.local=' + localRepositoryPath] + goals.toList()
  def process = new ProcessBuilder(command).directory(basedir).redirectErrorStream(true).start()
  process.outputStream.close()
  def output = process.inputStream.getText('UTF-8')
  assert process.waitFor() == 0 : output
  output
}

def stories = new File(basedir, 'docs/story-map.json')
def before = stories.getText('UTF-8')
stories.setText(before.replaceFirst(/"title": "/, '"title": "Really '), 'UTF-8')
assert stories.getText('UTF-8') != before
assert build('verify').contains('Backend design complete: ') : 'another document is another build'

stories.setText(before, 'UTF-8')
build('verify')
assert packet.bytes == restored : 'and the old one leads to the old design'
return true
