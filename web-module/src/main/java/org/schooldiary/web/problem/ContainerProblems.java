package org.schooldiary.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.schooldiary.web.json.Json;

/** Answers trouble that the server itself meets, outside every resource: an unknown address, a broken request. */
@WebServlet(urlPatterns = ContainerProblems.ADDRESS, asyncSupported = true)
public class ContainerProblems extends HttpServlet {
    static final String ADDRESS = "/problem";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Texts texts = Texts.in(Reader.ofBrowser(request));
        Problem problem = problem(request, texts);
        response.setStatus(problem.status());
        response.setHeader("Cache-Control", "no-store");
        if (wantsPage(request)) {
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(ProblemPage.of(problem, texts));
        } else {
            response.setContentType(Problem.MEDIA_TYPE);
            Json.MAPPER.writeValue(response.getOutputStream(), problem);
        }
    }

    private static Problem problem(HttpServletRequest request, Texts texts) {
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (thrown instanceof Throwable trouble) {
            return Problems.failure(trouble, texts);
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Problems.ofStatus(status instanceof Integer given ? given : ProblemKind.NOT_FOUND.status(), texts);
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }
}
