// Types into Maven over a plain pipe: takes a recommendation, chooses by id, gives an answer of its own, and stops.

def maven = new File(System.getProperty('maven.home'), System.getProperty('os.name').startsWith('Windows') ? 'bin/mvn.cmd' : 'bin/mvn')
def outer = new File(System.getProperty('maven.repo.local') ?: System.getProperty('user.home') + '/.m2/repository')
def settings = new File(basedir, 'settings.xml')
settings.text = new File(basedir, '../../../src/it/settings.xml').text.replace('@localRepositoryUrl@', outer.toURI().toString())
def command = [maven.path, '-Daether.remoteRepositoryFilter.prefixes=false', '-s', settings.path, '-Dmaven.repo.local=' + localRepositoryPath, 'backend-design:decide']
def process = new ProcessBuilder(command).directory(basedir).redirectErrorStream(true).start()
process.outputStream.withWriter('UTF-8') { it << '\nmodular-monolith\nc\nOur own cut\nIt follows the teams\nq\n' }
def output = process.inputStream.getText('UTF-8')

assert process.waitFor() == 0 : output
assert output =~ /\[1 of \d+, \d+ gates left] contract-ownership/
assert output =~ /\[2 of \d+, \d+ gates left] service-topology/
assert output.contains('3 answers written to decisions.yaml.')
assert output =~ /Backend design is a draft: \d+ open decisions/

def decisions = new File(basedir, 'decisions.yaml').text
assert decisions.contains('  contract-ownership: ours')
assert decisions.contains('  service-topology: modular-monolith')
assert decisions.contains("  core-logic-boundaries:\n    custom: Our own cut\n    why: It follows the teams\n")
assert decisions =~ /(?m)^seen:$/

// In batch mode nothing is asked, and it says what to do instead.
def batch = new ProcessBuilder(command + '-B').directory(basedir).redirectErrorStream(true).start()
def refusal = batch.inputStream.getText('UTF-8')
assert batch.waitFor() != 0
assert refusal.contains('Maven runs in batch mode (-B), so nothing can be asked.')
assert refusal.contains(':decide -DacceptRecommended')
return true
