def log = new File(basedir, 'build.log').text
assert log.contains('decisions are open') : 'the first run asks'
assert log.contains('nothing changed, see docs/backend.design.md') : 'the third run has nothing to do'

assert new File(basedir, 'decisions.yaml').isFile()
assert new File(basedir, 'target/backend-design/questions.md').isFile()
assert new groovy.json.JsonSlurper().parse(new File(basedir, 'docs/backend.design.packet.json')).meta.status == 'decided'
assert !new File(basedir, '${project.basedir}').exists() : 'no folder named after an expression that nobody resolved'
