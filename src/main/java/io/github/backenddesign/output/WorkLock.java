package io.github.backenddesign.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two builds of one project from replacing files at the same time; the second waits until the first is done, or gone. */
final class WorkLock implements AutoCloseable {

  private static final String FILE_NAME = "replacement.lock";
  private static final long MILLISECONDS_BETWEEN_TRIES = 20;
  private static final int MOST_TRIES = 3_000;

  private final FileChannel channel;

  private WorkLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Waits for the lock of this directory, which is made where it is missing; the lock file stays, because removing it would let a third build in. */
  static WorkLock of(Path directory) throws IOException {
    Files.createDirectories(directory);
    FileChannel channel = FileChannel.open(directory.resolve(FILE_NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      acquire(channel);
    } catch (FileSystemException e) {
      channel.close();
      throw e;
    } catch (IOException noLocksHere) {
      // Some network file systems have none; one build at a time is then up to the user, as it is with every other plugin.
      return new WorkLock(channel);
    }
    return new WorkLock(channel);
  }

  /** Another thread of this process, as in a parallel build, is told by an exception instead of being waited for. */
  private static void acquire(FileChannel channel) throws IOException {
    for (int tries = 1; true; tries++) {
      try {
        channel.lock();
        return;
      } catch (OverlappingFileLockException held) {
        pause(tries);
      }
    }
  }

  private static void pause(int tries) throws IOException {
    if (tries >= MOST_TRIES) {
      throw new FileSystemException(FILE_NAME, null, "another build of this project holds it");
    }
    try {
      Thread.sleep(MILLISECONDS_BETWEEN_TRIES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FileSystemException(FILE_NAME, null, "interrupted while another build of this project holds it");
    }
  }

  /** Whoever works under the lock says so. */
  void requireHeld() {
    if (!channel.isOpen()) {
      throw new IllegalStateException("the lock was given back");
    }
  }

  /** Lets the next one in. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
