def contract = new File(basedir, 'docs/backend.proto')
assert contract.readLines().first() == '// x-generated-by: backend-design-maven-plugin'

// A stub per service: they were compiled.
def classes = []
new File(basedir, 'target/classes').eachFileRecurse { classes << it.name }
def services = (contract.text =~ /(?m)^service (\w+) \{/).collect { it[1] }
assert services.size() > 1
services.each { assert classes.contains(it + 'Grpc.class') }
return true
