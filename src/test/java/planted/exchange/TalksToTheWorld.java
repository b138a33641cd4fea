package planted.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.channels.SocketChannel;

class TalksToTheWorld {

    void directly() throws IOException {
        new Socket("localhost", 1).close();
    }

    void byChannel() throws IOException {
        SocketChannel.open(new InetSocketAddress("localhost", 1)).close();
    }

    InputStream byAddress() throws IOException {
        return URI.create("http://localhost").toURL().openStream();
    }

    Object byClient() {
        return HttpClient.newHttpClient();
    }
}
