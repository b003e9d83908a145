using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Assistant.Knowledge.Reading.Tools;

/// <summary>
/// Runs outside programs on content that nobody vouches for: no shell, a bare environment, and bounds on time, memory and
/// output. Whatever goes wrong ends as an <see cref="UnreadableFileException"/>, and nothing is left running.
/// </summary>
internal sealed class ToolRunner(ToolOptions options, TimeProvider time)
{
    private static readonly string[] Inherited = ["PATH", "TESSDATA_PREFIX", "LD_LIBRARY_PATH", "SystemRoot"];

    /// <summary>Whether a program is installed.</summary>
    public bool Has(string program) => Find(program) is not null;

    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">Its name, without a folder.</param>
    /// <param name="arguments">What it is called with.</param>
    /// <param name="folder">The folder it works in.</param>
    /// <param name="cancellationToken">Kills it.</param>
    /// <param name="input">What it reads from its input.</param>
    /// <exception cref="UnreadableFileException">It is missing, took too long or wrote too much.</exception>
    public async Task<ToolOutput> RunAsync(string program, IReadOnlyList<string> arguments, WorkFolder folder, CancellationToken cancellationToken, ReadOnlyMemory<byte> input = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var process = Start(program, arguments, folder);
        using var timeLimit = new CancellationTokenSource(options.TimePerRun, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeLimit.Token);
        try
        {
            var errors = PipeReader.BeginningAsync(process.StandardError.BaseStream, either.Token);
            var written = PipeReader.FeedAsync(process.StandardInput.BaseStream, input, either.Token);
            var content = await PipeReader.AllAsync(process.StandardOutput.BaseStream, options.MaxOutputBytes, either.Token);
            await written;
            var complaint = await errors;
            await process.WaitForExitAsync(either.Token);
            return new ToolOutput(process.ExitCode, content, complaint);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new UnreadableFileException(ReadFailure.TookTooLong);
        }
        finally
        {
            Kill(process);
        }
    }

    private Process Start(string program, IReadOnlyList<string> arguments, WorkFolder folder)
    {
        var path = Find(program) ?? throw new UnreadableFileException(ReadFailure.ToolMissing);
        IEnumerable<string> command = [path, .. arguments];
        if (Find("prlimit") is { } limiter)
            command = [limiter, "--as=" + options.MaxMemoryBytes.ToString(CultureInfo.InvariantCulture), "--core=0", .. command];
        var start = new ProcessStartInfo(command.First(), command.Skip(1))
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        Bare(start.Environment, folder);
        try
        {
            return Process.Start(start) ?? throw new UnreadableFileException(ReadFailure.ToolMissing);
        }
        catch (Win32Exception)
        {
            // It is there and cannot be run.
            throw new UnreadableFileException(ReadFailure.ToolMissing);
        }
    }

    private static void Bare(IDictionary<string, string?> environment, WorkFolder folder)
    {
        foreach (var name in environment.Keys.Where(name => !Inherited.Contains(name, StringComparer.OrdinalIgnoreCase)).ToList())
            environment.Remove(name);
        environment["LC_ALL"] = "C.UTF-8";
        environment["HOME"] = folder.FullName;
        environment["TMPDIR"] = folder.FullName;
        // Pages are read in parallel; each by one thread.
        environment["OMP_THREAD_LIMIT"] = "1";
    }

    private string? Find(string program)
    {
        var name = OperatingSystem.IsWindows() ? program + ".exe" : program;
        return options.Folders.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
    }

    private static void Kill(Process process)
    {
        try
        {
            if (process.HasExited)
                return;
            process.Kill(entireProcessTree: true);
            // Its working folder is removed next: it must not write there any more.
            process.WaitForExit(TimeSpan.FromSeconds(2));
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It ended in this very moment.
        }
    }
}
