package com.rotki.portal.edge;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers requests that the container refuses by itself. */
class ContainerErrors extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ContainerErrors.class);

    private final EdgeAnswers answers;

    ContainerErrors(EdgeAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < HttpServletResponse.SC_BAD_REQUEST || response.getContentWritten() > 0) {
            return;
        }
        try {
            answers.write(request, response, blamed(status));
        } catch (IOException senderIsGone) {
            LOG.debug("An error could not be reported", senderIsGone);
        }
    }

    /** A method that the container does not know is no error of the server. */
    private static int blamed(int status) {
        return status == HttpServletResponse.SC_NOT_IMPLEMENTED ? HttpServletResponse.SC_METHOD_NOT_ALLOWED : status;
    }
}
