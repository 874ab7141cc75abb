package nl.weerklank.platform;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * The database that the settings name, whichever vendor's it is. The container pools its connections; the vendors'
 * own classes are asked for by name, since the driver manager of the server does not see the drivers of the program.
 */
public class VendorDataSource implements DataSource {

    private volatile DataSource vendor;
    private volatile int loginTimeout;
    private volatile PrintWriter logWriter;

    /** Made by the container as the first thing of the program, so that from here on a failed start is noticed. */
    public VendorDataSource() {
        BootGuard.watch();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(Settings.databaseUser(), Settings.databasePassword());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        try {
            return vendor().getConnection(user, password);
        } catch (SQLException failure) {
            BootGuard.cannotConnect(failure);
            throw failure;
        }
    }

    private DataSource vendor() throws SQLException {
        if (vendor == null) {
            vendor = vendorOf(Settings.databaseUrl());
        }
        return vendor;
    }

    private static DataSource vendorOf(String url) throws SQLException {
        if (url.startsWith("jdbc:h2:")) {
            JdbcDataSource h2 = new JdbcDataSource();
            h2.setURL(url);
            return h2;
        }
        if (url.startsWith("jdbc:mysql:")) {
            return mysql(url);
        }
        if (url.startsWith("jdbc:mariadb:")) {
            return new MariaDbDataSource(url);
        }
        throw new SQLException(
                "WEERKLANK_DB_URL must start with jdbc:h2:, jdbc:mysql: or jdbc:mariadb:, and is " + url);
    }

    /** With the driver's settings by which it sends many rows at once and asks nothing that it knows already. */
    private static DataSource mysql(String url) throws SQLException {
        MysqlDataSource mysql = new MysqlDataSource();
        mysql.setUrl(url);
        mysql.setRewriteBatchedStatements(true);
        mysql.setCachePrepStmts(true);
        mysql.setPrepStmtCacheSize(100);
        mysql.setPrepStmtCacheSqlLimit(10_000);
        mysql.setUseLocalSessionState(true);
        mysql.setElideSetAutoCommits(true);
        mysql.setCacheServerConfiguration(true);
        mysql.setMaintainTimeStats(false);
        // The server brings the interface along, and nobody reads what would be told of every statement.
        mysql.setOpenTelemetry("DISABLED");
        return mysql;
    }

    @Override
    public PrintWriter getLogWriter() {
        return logWriter;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        logWriter = out;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        loginTimeout = seconds;
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(VendorDataSource.class.getPackageName());
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("Not a wrapper of " + type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
