package io.github.backenddesign.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.language.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes of google.rpc.Code by the statuses of HTTP. */
class GrpcCodesTest {

  @ParameterizedTest
  @CsvSource({"400, INVALID_ARGUMENT", "401, UNAUTHENTICATED", "403, PERMISSION_DENIED", "404, NOT_FOUND", "409, FAILED_PRECONDITION", "412, ABORTED", "422, INVALID_ARGUMENT", "429, RESOURCE_EXHAUSTED", "503, UNAVAILABLE"})
  void areThoseOfTheMappingOfGoogle(int status, String code) {
    assertThat(GrpcCodes.of(status)).isEqualTo(code);
  }

  @Test
  void areKnownForEveryProblemTypeThereIs() {
    assertThat(Table.of(io.github.backenddesign.design.Designer.class, "problem-types.yaml").rows("problems")).isNotEmpty()
        .allSatisfy(row -> assertThat(GrpcCodes.of(row.get("status"))).as(String.valueOf(row.get("id"))).isNotEqualTo("UNKNOWN"));
  }

  @Test
  void areUnknownForWhatNobodyRefusesWith() {
    assertThat(GrpcCodes.of(418)).isEqualTo("UNKNOWN");
  }
}
