def log = new File(basedir, 'build.log').text

assert log =~ /What if api-style were graphql instead of [a-z-]+:/
assert log =~ /\[INFO]   ~ api\.styles\.clients/
assert log =~ /\[INFO]   \+ rule for all: Queries are refused above a stated depth and cost/
assert log.contains('-DwhatIf: no question is called "api-stile"; did you mean "api-style"?')
assert !log.contains('\tat io.github.backenddesign')

// Asking writes nothing.
assert !new File(basedir, 'decisions.yaml').exists()
assert !new File(basedir, 'docs/backend.design.md').exists()
assert !new File(basedir, 'target/backend-design').exists()
