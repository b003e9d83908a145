using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Assistant.Testing;

namespace Assistant.EndToEnd.Tests;

/// <summary>The built program as a process of its own, on a free port, with a database in a temporary folder and a clock that a file moves.</summary>
public sealed class BotProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly StringBuilder _log = new();
    private readonly OfficeStore _store;
    private readonly BotProcess? _beside;
    private readonly IReadOnlyList<string> _settings;
    private Process? _process;

    private BotProcess(FakeConnector connector, string folder, OfficeStore store, int port, IReadOnlyList<string> settings, BotProcess? beside = null)
    {
        (Connector, Folder, _store, _settings, _beside) = (connector, folder, store, settings, beside);
        Http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = Patience };
    }

    public FakeConnector Connector { get; }

    public string Folder { get; }

    public HttpClient Http { get; }

    /// <summary>How another process opens the program's data.</summary>
    public string ConnectionString => _store.ConnectionString is { Length: > 0 } server ? server : Path.Combine(DataIn(Folder), "assistant.db");

    /// <summary>What the program has written on standard error.</summary>
    public string Log
    {
        get
        {
            lock (_log)
                return _log.ToString();
        }
    }

    /// <summary>Starts it over an empty store.</summary>
    /// <param name="settings">What it is told beside where its data are, at each start: <c>--Graph:Site=…</c>.</param>
    public static async Task<BotProcess> StartAsync(params IReadOnlyList<string> settings)
    {
        var folder = Directory.CreateTempSubdirectory("assistant-e2e-").FullName;
        return await StartAsync(folder, await OfficeStore.OfAsync(DataIn(folder)), settings);
    }

    /// <summary>Starts it over an empty store on a server of the test's own.</summary>
    public static async Task<BotProcess> StartOnAsync(PrivatePostgres server, params IReadOnlyList<string> settings)
    {
        var folder = Directory.CreateTempSubdirectory("assistant-e2e-").FullName;
        return await StartAsync(folder, await OfficeStore.OnAsync(server.ConnectionString, DataIn(folder)), settings);
    }

    private static async Task<BotProcess> StartAsync(string folder, OfficeStore store, IReadOnlyList<string> settings)
    {
        var bot = new BotProcess(await FakeConnector.StartAsync(), folder, store, FreePort(), settings);
        await bot.RunAsync();
        return bot;
    }

    /// <summary>Whether the program has ended by itself.</summary>
    public bool HasEnded => _process is not { HasExited: false };

    /// <summary>Starts another replica over the same store, which must be a server, and with the same Connector; it is to be disposed first.</summary>
    /// <param name="settings">What it is told beside where its data are.</param>
    public async Task<BotProcess> StartReplicaAsync(params IReadOnlyList<string> settings)
    {
        var replica = new BotProcess(Connector, Directory.CreateTempSubdirectory("assistant-e2e-").FullName, _store, FreePort(), settings, this);
        await replica.RunAsync();
        return replica;
    }

    /// <summary>Tells the program to stop (SIGTERM), and waits for its end.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> StopAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", _process!.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync();
        using var limit = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    /// <summary>Kills the program without a word of warning.</summary>
    public async Task KillAsync()
    {
        if (_process is null)
            return;
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <summary>Starts the program again after it was killed.</summary>
    public Task RunAgainAsync() => RunAsync();

    /// <summary>Kills the program without a word of warning, and starts it again.</summary>
    public async Task KillAndRestartAsync()
    {
        await KillAsync();
        await RunAsync();
    }

    /// <summary>Starts the program that was killed, and does not wait until it is ready.</summary>
    public void StartAgain() => Begin();

    /// <summary>Waits until the program is ready.</summary>
    public Task UntilReadyAgainAsync() => UntilReadyAsync();

    /// <summary>Kills the program without a word of warning, and starts it again when its clock stands this far ahead of the machine's.</summary>
    public async Task KillAndRestartAsync(TimeSpan clock)
    {
        await KillAsync();
        await MoveClockAsync(clock);
        await RunAsync();
    }

    /// <summary>Takes everything out of the store, which must be on a server, while every program that uses it is killed.</summary>
    public Task EmptyAsync() => _store.EmptyAsync();

    /// <summary>From the next start on the program can write nothing.</summary>
    public Task ProtectAsync() => _store.ProtectAsync();

    /// <summary>Moves the program's clock ahead of the machine's.</summary>
    public async Task MoveClockAsync(TimeSpan offset)
    {
        // Put in place whole: the program reads it while it runs.
        var written = Path.Combine(Folder, "clock.new");
        await File.WriteAllTextAsync(written, offset.ToString("c"));
        File.Move(written, ClockFile, overwrite: true);
    }

    /// <summary>Somebody who writes to this replica.</summary>
    /// <param name="conversation">The conversation; a new one where none is named.</param>
    /// <param name="firstMessage">After which number the person's messages are counted: two replicas of one conversation must not count alike.</param>
    public PersonInChannel Person(string? conversation = null, int firstMessage = 0) =>
        new(Http, Connector.ServiceUrl, conversation ?? $"c-{Guid.NewGuid():N}") { FirstMessage = firstMessage };

    /// <summary>Waits until the program has said something on standard error.</summary>
    public async Task UntilSaidAsync(string words)
    {
        for (var waited = Stopwatch.StartNew(); !Log.Contains(words, StringComparison.Ordinal); await Task.Delay(TimeSpan.FromMilliseconds(50)))
        {
            if (waited.Elapsed > Patience)
                throw new TimeoutException($"The program did not say \"{words}\": {Log}");
        }
    }

    /// <summary>Runs one command of the program to its end, over a database in the given folder.</summary>
    public static Task<(int Exit, string Output, string Errors)> RunCommandAsync(string folder, params string[] arguments) =>
        TypeAsync(folder, "", arguments);

    /// <summary>Runs one command to its end, with lines typed into it.</summary>
    public static async Task<(int Exit, string Output, string Errors)> TypeAsync(string folder, string input, params string[] arguments)
    {
        using var process = Process.Start(await CommandAsync(folder, arguments))!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(limit.Token);
        return (process.ExitCode, await output, await errors);
    }

    /// <summary>How one command of the program is started, over a database in the given folder.</summary>
    public static async Task<ProcessStartInfo> CommandAsync(string folder, params string[] arguments)
    {
        var info = StartInfo(folder, arguments);
        info.Environment["Assistant__DataFolder"] = DataIn(folder);
        info.Environment["ConnectionStrings__Journal"] = (await OfficeStore.OfAsync(DataIn(folder))).ConnectionString;
        return info;
    }

    /// <summary>How another process opens the data of a command that ran in a folder.</summary>
    public static async Task<string> ConnectionStringOfAsync(string folder) =>
        (await OfficeStore.OfAsync(DataIn(folder))).ConnectionString is { Length: > 0 } server ? server : Path.Combine(DataIn(folder), "assistant.db");

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Http.Dispose();
        if (_beside is null)
        {
            await Connector.DisposeAsync();
            await _store.DropAsync();
        }

        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>The data folder of a program that runs in a folder.</summary>
    public static string DataIn(string folder) => Path.Combine(folder, "data");

    private string ClockFile => Path.Combine(Folder, "clock");

    private Task RunAsync()
    {
        Begin();
        return UntilReadyAsync();
    }

    private void Begin()
    {
        var info = StartInfo(
            Folder,
            [$"--urls={Http.BaseAddress}", $"--Assistant:DataFolder={DataIn(Folder)}", "--Assistant:Tick=00:00:00.200", $"--Assistant:ClockFile={ClockFile}", .. _settings]);
        info.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        info.Environment["ConnectionStrings__Journal"] = _store.ConnectionString;
        _process = Process.Start(info)!;
        _process.StandardInput.Close();
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private async Task UntilReadyAsync()
    {
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < Patience)
        {
            if (_process!.HasExited)
                throw new InvalidOperationException($"The program ended with {_process.ExitCode}: {Log}");
            try
            {
                using var response = await Http.GetAsync(new Uri("/readyz", UriKind.Relative));
                if (response.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }

        throw new TimeoutException($"The program did not get ready: {Log}");
    }

    private void Keep(string? line)
    {
        lock (_log)
            _log.AppendLine(line);
    }

    private static ProcessStartInfo StartInfo(string folder, params IEnumerable<string> arguments)
    {
        var info = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        info.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Assistant.Bot.dll"));
        foreach (var argument in arguments)
            info.ArgumentList.Add(argument);
        return info;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
