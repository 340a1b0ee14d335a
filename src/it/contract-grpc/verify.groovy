def contract = new File(basedir, 'docs/backend.proto')
assert contract.readLines().first() == '// x-generated-by: backend-design-maven-plugin'

// A stub per service, and a class for every message: they were compiled.
def services = (contract.text =~ /(?m)^service (\w+) \{/).collect { it[1] }
assert services.contains('CartService')
services.each { service ->
  assert !new FileNameFinder().getFileNames("${basedir}/target/classes", "**/${service}Grpc.class").isEmpty() : service
}
return true
