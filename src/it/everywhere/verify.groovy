// The work is done by a shell script, because only its bytes can name a directory in letters that the encoding of this process may not have.

if (System.getProperty('os.name').startsWith('Windows')) {
  return true
}
def outer = new File(System.getProperty('maven.repo.local') ?: System.getProperty('user.home') + '/.m2/repository')
def settings = new File(basedir, 'settings.xml')
settings.text = new File(basedir, '../../../src/it/settings.xml').text.replace('@localRepositoryUrl@', outer.toURI().toString())
def parent = new File(basedir, 'project/pom.xml')
parent.setText(parent.getText('UTF-8').replace('@project.version@', (new File(basedir, 'pom.xml').text =~ '<plugin.version>(.+)</plugin.version>')[0][1]), 'UTF-8')

def builder = new ProcessBuilder('sh', 'everywhere.sh').directory(basedir).redirectErrorStream(true)
builder.environment().putAll([MVN: System.getProperty('maven.home') + '/bin/mvn', SETTINGS: settings.path, REPO: localRepositoryPath.path])
def process = builder.start()
process.outputStream.close()
def output = process.inputStream.getText('UTF-8')
assert process.waitFor() == 0 : output
assert output.contains('the same bytes in both places')
return true
