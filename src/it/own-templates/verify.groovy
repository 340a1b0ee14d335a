def log = new File(basedir, 'build.log').text
assert log.contains('nothing changed, see docs/backend.design.md') : 'the second run has nothing to do'

def summary = new File(basedir, 'docs/backend.design.md').text
assert summary.contains('## Modules, as we like to see them') && summary.contains('\n## API\n')

def packet = new groovy.json.JsonSlurper().parse(new File(basedir, 'docs/backend.design.packet.json'))
def rows = new File(basedir, 'docs/operations.csv').readLines()
assert rows[0] == '# x-generated-by: backend-design-maven-plugin'
assert rows.drop(2)*.tokenize(';')*.first() == packet.api.operations*.id

def gates = packet.decisions.findAll { it.tier == 'gate' }*.id
assert new File(basedir, 'docs/question').list().toList().sort() == gates.collect { it + '.html' }.sort()
def required = packet.decisions.findAll { it.required }*.id
assert new File(basedir, 'docs/adr').list().toList().sort() == required.collect { it + '.md' }.sort()
assert new File(basedir, 'docs/adr/api-style.md').text.contains('\nstatus: accepted\n')

assert log =~ /\[ERROR\] broken\/notes\.md\.ftl:3:5 module\.title: there is no such value here/
assert !new File(basedir, 'docs/notes.md').exists()
return true
