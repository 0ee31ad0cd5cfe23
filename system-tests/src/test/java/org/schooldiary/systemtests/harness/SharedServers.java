package org.schooldiary.systemtests.harness;

import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one tool server and the one practice platform of their lane; each is started when the first test of the
 * lane asks for it and stopped after the last.
 */
public final class SharedServers implements ParameterResolver {

    private static final Namespace LANE = Namespace.create("school diary servers");

    /** What is waited for in tests is looked for as often as can be set. */
    private static final Map<String, String> SETTINGS = Map.of("DIARY_GRADEBOOK_INTERVAL", "1");

    /** The tool server of the lane. */
    public static ToolServer tool(ExtensionContext context) {
        return shared(context, ToolServer.class, ignored -> ToolServer.byScript("tool", SETTINGS));
    }

    private static PracticePlatform platform(ExtensionContext context) {
        ToolServer tool = tool(context);
        return shared(context, PracticePlatform.class, ignored -> PracticePlatform.beside(tool, "practice-platform"));
    }

    /** One thing for the whole lane, closed after the last test if it can be. */
    public static <T> T shared(ExtensionContext context, Class<T> type, Function<Class<T>, T> making) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, LANE).getOrComputeIfAbsent(type, making, type);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == ToolServer.class || type == PracticePlatform.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == ToolServer.class ? tool(context) : platform(context);
    }
}
