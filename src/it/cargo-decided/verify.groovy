return evaluate(new File(basedir, '../../../src/it/answered.groovy'))
