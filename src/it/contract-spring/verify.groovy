def contract = new File(basedir, 'docs/backend.openapi.yaml')
assert contract.readLines().first() == '# x-generated-by: backend-design-maven-plugin'

// One interface per module, and a class for every shape: they were compiled.
assert new File(basedir, 'target/classes/com/example/api/ArticlesApi.class').isFile()
assert new File(basedir, 'target/classes/com/example/model/Problem.class').isFile()
assert new File(basedir, 'target/generated-sources/openapi/src/main/java/com/example/api/ArticlesApi.java').text.contains('ResponseEntity<Article>')
return true
