def log = new File(basedir, 'build.log').text
['architecture.packet.json', 'architecture.handoff.backend.md', 'story-map.json', 'prd.packet.json'].each {
  assert log.contains(it) : 'says that it looked for ' + it
}
assert log =~ /\[ERROR\] docs\b/ : 'says where it looked'
assert !log.contains('\tat io.github.backenddesign')
assert !new File(basedir, 'decisions.yaml').exists()
assert new File(basedir, 'docs').list() as List == ['notes.txt']
