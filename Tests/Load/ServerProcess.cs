using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Assistant.Load;

/// <summary>A program that serves, as a process of its own, until this is disposed.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly StringBuilder _errors = new();

    private ServerProcess(Process process, Uri address) => (_process, Address) = (process, address);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>All processor time it has used, of all cores.</summary>
    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>The memory it holds at present, in bytes.</summary>
    public long ResidentBytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Starts a program and waits until it is ready.</summary>
    /// <param name="assembly">The program.</param>
    /// <param name="arguments">Its arguments; the address is added.</param>
    /// <param name="http">Asks whether it is ready.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<ServerProcess> StartAsync(string assembly, IReadOnlyList<string> arguments, HttpClient http, CancellationToken cancellationToken)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var info = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        info.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        foreach (var argument in arguments.Prepend(assembly).Append($"--urls={address.GetLeftPart(UriPartial.Authority)}"))
            info.ArgumentList.Add(argument);
        var server = new ServerProcess(Process.Start(info)!, address);
        server._process.OutputDataReceived += (_, _) => { };
        server._process.ErrorDataReceived += (_, line) => server.Keep(line.Data);
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        try
        {
            await server.UntilReadyAsync(http, cancellationToken);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task UntilReadyAsync(HttpClient http, CancellationToken cancellationToken)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience; await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken))
        {
            if (_process.HasExited)
                throw new InvalidOperationException($"The program ended with {_process.ExitCode}: {Errors()}");
            try
            {
                using var response = await http.GetAsync(new Uri(Address, "/readyz"), cancellationToken);
                if (response.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
        }

        throw new TimeoutException($"The program did not get ready: {Errors()}");
    }

    private void Keep(string? line)
    {
        const int Most = 64 * 1024;
        lock (_errors)
        {
            if (_errors.Length < Most)
                _errors.AppendLine(line);
        }
    }

    /// <summary>The beginning of what it wrote on standard error.</summary>
    public string Errors()
    {
        lock (_errors)
            return _errors.ToString();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
