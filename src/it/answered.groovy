import java.time.OffsetDateTime

// Checks a project that was built, answered by its recommendations, and built again; its verify.groovy calls this.

def log = new File(basedir, 'build.log').text
assert log.contains('decisions are open') : 'the first build asks'
assert log =~ /Took \d+ recommendations, written to decisions\.yaml:/
assert log.contains('Backend design complete: ')
assert log.contains('nothing changed, see docs/backend.design.md') : 'the third run has nothing to do'

def decisions = new File(basedir, 'decisions.yaml').text
assert decisions =~ /(?m)^  api-style: \S+/ : 'the answers stand where the empty keys stood'

def packet = new groovy.json.JsonSlurper().parse(new File(basedir, 'docs/backend.design.packet.json'))
assert packet.meta.status == 'decided'
assert packet.decisions.every { !it.required || it.status == 'decided' }
assert packet.api.operations && packet.modules
assert packet.traceability.stories*.story_id.toSet() == storyIds() : 'every story is traced'
assert packet.tbd.questions.isEmpty()
assert new File(basedir, 'docs/backend.design.md').isFile()

// The third run touches no file: all are older than the end of the second (whose log line leaves out the fractions of the second).
def secondEnds = OffsetDateTime.parse((log =~ /Finished at: (\S+)/)[1][1]).toInstant().plusSeconds(1)
['decisions.yaml', 'docs/backend.design.packet.json', 'docs/backend.design.md', 'target/backend-design/questions.md', 'target/backend-design/report.json'].each {
  assert new File(basedir, it).lastModified() <= secondEnds.toEpochMilli() : it + ' was touched again'
}
return true

def storyIds() {
  new groovy.json.JsonSlurper().parse(new File(basedir, 'docs/story-map.json')).stories*.id.toSet()
}
