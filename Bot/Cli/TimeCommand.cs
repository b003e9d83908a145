using System.CommandLine;
using System.Globalization;
using System.Text;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;

namespace Assistant.Bot.Cli;

/// <summary><c>assistant time [--at INSTANT]</c>: one text a line in, one JSON array of time expressions a line out.</summary>
internal static class TimeCommand
{
    /// <summary>Creates the command; without <c>--at</c> the clock says when "now" is, in the office's usual time zone.</summary>
    internal static Command Create(TimeProvider clock)
    {
        var office = new OfficeTime();
        var at = new Option<string?>("--at") { Description = "now, with its offset: 2026-05-13T09:00:00+07:00" };
        at.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } said && !TryParse(said, office, out _))
                result.AddError($"--at {said}: not an instant; write it as 2026-05-13T09:00:00+07:00");
        });
        var command = new Command("time", "Read the time expressions of each line of the standard input.") { at };
        command.SetAction(async (result, cancellationToken) =>
        {
            var now = office.Local(clock.GetUtcNow());
            if (result.GetValue(at) is { } said && TryParse(said, office, out var instant))
                now = instant;
            await RunAsync(now, cancellationToken);
            return 0;
        });
        return command;
    }

    private static async Task RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var input = new StreamReader(Console.OpenStandardInput(), utf8);
        await using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" };
        var reader = new TimeReader();
        while (await input.ReadLineAsync(cancellationToken) is { } line)
        {
            await output.WriteLineAsync(TimeJson.Write(reader.Read(line, now)).AsMemory(), cancellationToken);
        }
    }

    /// <summary>An instant; where it has no offset, it is in the office's time zone.</summary>
    private static bool TryParse(string text, OfficeTime office, out DateTimeOffset instant)
    {
        instant = default;
        if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var local))
            return false;
        if (local.Kind != DateTimeKind.Unspecified)
            return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out instant);
        instant = new DateTimeOffset(local, office.Zone.GetUtcOffset(local));
        return true;
    }
}
