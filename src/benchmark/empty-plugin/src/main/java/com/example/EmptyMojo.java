package com.example;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Does nothing. */
@Mojo(name = "nothing", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true, requiresProject = false)
public final class EmptyMojo extends AbstractMojo {

  @Override
  public void execute() {
    getLog().debug("nothing");
  }
}
