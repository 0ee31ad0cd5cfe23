package org.schooldiary.lti.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Answers a byte at a time and never ends; or accepts and says nothing. */
final class DrippingServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private volatile boolean silent;

    DrippingServer() throws IOException {
        var thread = new Thread(this::serve, "dripping");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    void beSilent() {
        silent = true;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                drip(client);
            } catch (IOException clientGaveUp) {
                continue;
            }
        }
    }

    private void drip(Socket client) throws IOException {
        if (silent) {
            // Until the client gives up.
            while (client.getInputStream().read() >= 0) {}
            return;
        }
        client.setTcpNoDelay(true);
        var out = client.getOutputStream();
        out.write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        client.setSoTimeout(20);
        while (!client.isClosed()) {
            out.write('x');
            out.flush();
            awaitMoreFrom(client);
        }
    }

    private static void awaitMoreFrom(Socket client) throws IOException {
        try {
            client.getInputStream().read();
        } catch (SocketTimeoutException nothingMore) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
