using System.Diagnostics;
using System.Text;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Reading.Tools;

namespace Assistant.Knowledge.Tests.Reading.Tools;

/// <summary>Outside programs are run within bounds, whatever they do.</summary>
public sealed class ToolRunnerTests : IDisposable
{
    private readonly TemporaryFolder _programs = new();
    private readonly TemporaryFolder _work = new();

    private ToolOptions Options => new()
    {
        Folders = [_programs.FullName],
        TemporaryFolder = _work.FullName,
        TimePerRun = TimeSpan.FromSeconds(20),
        MaxOutputBytes = 100_000,
    };

    [Fact]
    public async Task Gives_back_what_a_program_writes_and_how_it_ended()
    {
        _programs.AddProgram("shout", "cat; printf ' %s|' \"$@\"; echo oops >&2; exit 3");

        var output = await RunAsync(Options, ["a b", "$(id)", "c;d"], "gửi"u8.ToArray());

        Encoding.UTF8.GetString(output.Content).ShouldBe("gửi a b| $(id)| c;d|");
        output.Errors.Trim().ShouldBe("oops");
        output.ExitCode.ShouldBe(3);
    }

    [Fact]
    public async Task A_program_that_is_not_there_is_missing()
    {
        (await ReasonAsync(Options)).ShouldBe(ReadFailure.ToolMissing);
    }

    [Fact]
    public async Task A_program_that_hangs_is_given_up_with_all_its_children()
    {
        _programs.AddProgram("shout", $"echo $$ > '{_work.FullName}/own.pid'; sleep 300 & echo $! > '{_work.FullName}/child.pid'; wait");

        var watch = Stopwatch.StartNew();
        (await ReasonAsync(Options with { TimePerRun = TimeSpan.FromSeconds(2) })).ShouldBe(ReadFailure.TookTooLong);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(15));
        await ShouldEndAsync("own.pid");
        await ShouldEndAsync("child.pid");
    }

    [Fact]
    public async Task A_program_that_floods_its_output_is_stopped()
    {
        _programs.AddProgram("shout", $"echo $$ > '{_work.FullName}/own.pid'; while :; do echo xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; done");

        (await ReasonAsync(Options)).ShouldBe(ReadFailure.TooMuchInside);

        await ShouldEndAsync("own.pid");
    }

    [Fact]
    public async Task A_program_that_floods_its_errors_is_not_waited_for_and_fills_no_memory()
    {
        _programs.AddProgram("shout", "i=0; while [ $i -lt 20000 ]; do echo complaint complaint complaint >&2; i=$((i+1)); done; echo done");

        var output = await RunAsync(Options, [], default);

        Encoding.UTF8.GetString(output.Content).ShouldBe("done\n");
        output.Errors.Length.ShouldBeLessThan(20_000);
    }

    [Fact]
    public async Task Cancelling_stops_the_program()
    {
        _programs.AddProgram("shout", $"echo $$ > '{_work.FullName}/own.pid'; sleep 300");
        using var cancelled = new CancellationTokenSource(TimeSpan.FromSeconds(1));

        await Should.ThrowAsync<OperationCanceledException>(async () => await RunAsync(Options, [], default, cancelled.Token));

        await ShouldEndAsync("own.pid");
    }

    [Fact]
    public async Task A_program_sees_one_thread_and_a_home_that_is_thrown_away()
    {
        _programs.AddProgram("shout", "printf '%s %s' \"$OMP_THREAD_LIMIT\" \"$HOME\"");

        var text = Encoding.UTF8.GetString((await RunAsync(Options, [], default)).Content);

        text.ShouldStartWith("1 " + _work.FullName);
        _work.IsEmpty.ShouldBeTrue();
    }

    public void Dispose()
    {
        _programs.Dispose();
        _work.Dispose();
    }

    private static async Task<ToolOutput> RunAsync(ToolOptions options, string[] arguments, ReadOnlyMemory<byte> input, CancellationToken cancellationToken = default)
    {
        using var folder = new WorkFolder(options.TemporaryFolder);
        return await new ToolRunner(options, TimeProvider.System).RunAsync("shout", arguments, folder, cancellationToken, input);
    }

    private static async Task<ReadFailure> ReasonAsync(ToolOptions options) =>
        (await Should.ThrowAsync<UnreadableFileException>(async () => await RunAsync(options, [], default))).Reason;

    private async Task ShouldEndAsync(string pidFile)
    {
        var path = $"/proc/{(await File.ReadAllTextAsync(Path.Combine(_work.FullName, pidFile))).Trim()}";
        for (var i = 0; i < 50 && Directory.Exists(path) && !await IsZombieAsync(path); i++)
            await Task.Delay(100);
        (!Directory.Exists(path) || await IsZombieAsync(path)).ShouldBeTrue("the program should have ended");
    }

    private static async Task<bool> IsZombieAsync(string path)
    {
        try
        {
            return (await File.ReadAllTextAsync(path + "/stat")).Contains(") Z ", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return true;
        }
    }
}
