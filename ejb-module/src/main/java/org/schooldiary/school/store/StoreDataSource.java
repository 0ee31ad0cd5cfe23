package org.schooldiary.school.store;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.jspecify.annotations.Nullable;

/**
 * Unpooled connections to the store, by the driver that the address asks for.
 *
 * <p>The server's connection pool makes one of these by reflection and sets its properties by name; a driver class in
 * {@code WEB-INF/lib} cannot be named to the pool itself, because the server would look for it in its own libraries.
 */
public class StoreDataSource implements DataSource {
    private String url = "";
    private @Nullable PrintWriter logWriter;
    private int loginTimeout;

    public void setUrl(String url) {
        this.url = url;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(setting("diary.db.user"), setting("diary.db.password"));
    }

    @Override
    public Connection getConnection(@Nullable String asUser, @Nullable String withPassword) throws SQLException {
        Properties account = new Properties();
        if (asUser != null && !asUser.isBlank()) {
            account.setProperty("user", asUser);
            account.setProperty("password", withPassword == null ? "" : withPassword);
        }
        Connection connection = driver().connect(url, account);
        if (connection == null) {
            throw new SQLException("diary.db.url is no address the driver knows");
        }
        return connection;
    }

    /**
     * As it was written, from the properties that the launcher makes of the settings: an account's name or password may hold
     * what the server would replace in the properties of a pool.
     */
    private static @Nullable String setting(String name) {
        return System.getProperty(name);
    }

    private Driver driver() throws SQLException {
        if (url.startsWith("jdbc:derby:")) {
            DerbyEngine.settle();
            return new EmbeddedDriver();
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return new org.postgresql.Driver();
        }
        throw new SQLException("diary.db.url must start with jdbc:derby: or jdbc:postgresql:");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return logWriter;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
        logWriter = out;
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        loginTimeout = seconds;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("not a " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
