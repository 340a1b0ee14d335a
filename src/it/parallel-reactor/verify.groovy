def log = new File(basedir, 'build.log').text
assert log.contains('MultiThreadedBuilder')
assert !log.contains('not thread-safe') && !log.contains('not marked as thread-safe') && !log.contains('@threadSafe')

['booking', 'housekeeping'].each { module ->
  assert log =~ /mvn -f "${module}" \S+:decide -DacceptRecommended/ : 'the command is for the module that asks'
  def packet = new groovy.json.JsonSlurper().parse(new File(basedir, module + '/docs/backend.design.packet.json'))
  def stories = new groovy.json.JsonSlurper().parse(new File(basedir, module + '/docs/story-map.json')).stories*.id.toSet()
  assert packet.meta.status == 'decided'
  assert packet.traceability.stories*.story_id.toSet() == stories : module + ' has its own design'
  assert new File(basedir, module + '/decisions.yaml').isFile()
}

assert log.contains('Skipped, because backendDesign.skip is set.')
['.', 'web-client'].each {
  assert !new File(basedir, it + '/decisions.yaml').exists()
  assert !new File(basedir, it + '/docs').exists()
}
return true
