def log = new File(basedir, 'build.log').text

// The list: how many are open, ten of them with what is recommended, how many more, both ways to answer.
assert log =~ /\d+ decisions are open\. Those that change most of the design:/
assert log.readLines().count { it.contains('      recommended: ') } == 10
assert log =~ /  \.\.\. and \d+ more\./
assert log.contains('write the answers into decisions.yaml; all questions with their options, pros and cons are in target/backend-design/questions.md')
assert log.contains("mvn io.github.backenddesign:backend-design-maven-plugin:${version(log)}:decide -DacceptRecommended")
assert !log.contains('\tat io.github.backenddesign')

def decisions = new File(basedir, 'decisions.yaml').text
assert decisions =~ /(?m)^  api-style:\s*$/ : 'every open question is an empty key'
assert decisions =~ /(?m)^  TQ-1:\s*$/ : "the documents' own questions keep their ids, the architecture's before the PRD's"

def questions = new File(basedir, 'target/backend-design/questions.md').text
assert questions.contains('api-style') && questions.contains('AMB-01')

def packet = new groovy.json.JsonSlurper().parse(new File(basedir, 'docs/backend.design.packet.json'))
assert packet.meta.status == 'draft'
assert packet.decisions.any { it.id == 'api-style' && it.status == 'open' && it.recommended && it.options.count { option -> option.offered } in 2..3 }
assert new File(basedir, 'docs/backend.design.md').text.contains('TBD (decision api-style)')
assert new File(basedir, 'target/backend-design/report.json').isFile()

static version(log) {
  (log =~ /backend-design-maven-plugin:([^:\s]+):decide/)[0][1]
}
