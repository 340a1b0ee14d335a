package io.github.backenddesign.design;

import java.util.List;
import java.util.Map;

/** The design in the terms of the packet, without its head (meta, decisions) and the synchronizer's section. {@code stack} maps a part (language, framework, runtime, build_tool ...) to its choice. */
public record Design(Map<String, Choice> stack, List<ModuleDesign> modules, List<ModuleDesign.RunnerUpCut> runnerUpCuts, ApiDesign api, AuthDesign auth, DataDesign dataAccess,
    ReliabilityDesign reliability, List<RuleDesign> rules, Traceability traceability, Tbd tbd) {
}
