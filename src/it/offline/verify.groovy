def log = new File(basedir, 'build.log').text
assert log =~ /Took \d+ recommendations?, written to decisions\.yaml:/
assert log.contains('Backend design complete: ')
assert !log.contains('Downloading from')
assert new File(basedir, 'docs/backend.design.md').isFile()

// Maven 3.9 and newer look at every plugin; what they find wrong they list as "* plugin" with what is wrong below it.
assert !(log =~ /(?m)^.*\* io\.github\.backenddesign:.*$/) : 'no warnings of the plugin validation'
assert !(log =~ /(?i)\[WARN(?:ING)?\].*backend-design-maven-plugin/) : 'no warnings about the plugin at all'

// What Eclipse does with the goals stands in the jar.
def jar = new File(localRepositoryPath, 'io/github/backenddesign/backend-design-maven-plugin').listFiles().findAll { it.directory }.collectMany { it.listFiles().toList() }.find { it.name.endsWith('.jar') }
def zip = new java.util.zip.ZipFile(jar)
def read = { new groovy.xml.XmlSlurper().parse(zip.getInputStream(zip.getEntry(it))) }
def mapped = read('META-INF/m2e/lifecycle-mapping-metadata.xml').pluginExecutions.pluginExecution
def goals = read('META-INF/maven/plugin.xml').mojos.mojo.goal*.text()
assert mapped.collectMany { it.pluginExecutionFilter.goals.goal*.text() }.sort() == goals.sort() : 'every goal is mapped, once'
assert mapped.find { it.action.execute.size() }.pluginExecutionFilter.goals.goal*.text().contains('generate-backend-design')
assert mapped.find { it.action.execute.size() }.action.execute.runOnIncremental.text() == 'false'
zip.close()
return true
