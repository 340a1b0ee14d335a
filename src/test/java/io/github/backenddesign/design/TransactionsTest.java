package io.github.backenddesign.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.SampleRun;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an operation has others do, and in which order. */
class TransactionsTest {
}
