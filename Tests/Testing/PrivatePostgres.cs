using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Assistant.Testing;

/// <summary>A PostgreSQL server of a test's own, which it may stop and start. It is never run by root: then the user <c>postgres</c> runs it.</summary>
public sealed class PrivatePostgres : IAsyncDisposable
{
    private readonly string _binaries;
    private readonly string _folder;
    private readonly int _port;

    private PrivatePostgres(string binaries, string folder, int port) => (_binaries, _folder, _port) = (binaries, folder, port);

    /// <summary>Where the server's programs lie, as Debian puts them, the newest; null where there are none.</summary>
    public static string? Binaries => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault()
        : null;

    /// <summary>How the server is reached.</summary>
    public string ConnectionString => string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={_port};Username=postgres;Database=postgres");

    /// <summary>Makes an empty server in a temporary folder, and starts it.</summary>
    public static async Task<PrivatePostgres> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("assistant-postgres-").FullName;
        var server = new PrivatePostgres(Binaries ?? throw new InvalidOperationException("There is no PostgreSQL server on this machine."), folder, FreePort());
        if (Environment.IsPrivilegedProcess)
            await RunAsync("chown", "postgres", folder);
        await server.CommandAsync($"initdb -D {folder}/data -U postgres -A trust -E UTF8 --no-sync");
        await server.GoUpAsync();
        return server;
    }

    /// <summary>Starts the server, and waits until it answers.</summary>
    public Task GoUpAsync() => CommandAsync(string.Create(
        CultureInfo.InvariantCulture,
        $"pg_ctl -D {_folder}/data -w -l {_folder}/log -o \"-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={_folder} -c max_connections=300\" start"));

    /// <summary>Stops the server as a crash does: connections break, and nothing is written any more.</summary>
    public Task GoDownAsync() => CommandAsync($"pg_ctl -D {_folder}/data -m immediate stop");

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (File.Exists(Path.Combine(_folder, "data", "postmaster.pid")))
            await GoDownAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>What it says goes nowhere: the server would keep the test's own output open.</summary>
    private Task CommandAsync(string command)
    {
        var whole = $"{_binaries}/{command} >/dev/null 2>&1";
        return Environment.IsPrivilegedProcess ? RunAsync("su", "postgres", "-s", "/bin/sh", "-c", whole) : RunAsync("/bin/sh", "-c", whole);
    }

    private static async Task RunAsync(string program, params IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(program, arguments);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
