using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Assistant.Bot.Cards;
using Assistant.Knowledge.Time;
using Assistant.Skills;
using Assistant.Skills.Directory;
using Assistant.Skills.Reminders;

namespace Assistant.Bot.Cli;

/// <summary><c>reminders ledger</c>: what was owed to whom, and what became of it.</summary>
internal static class LedgerCommand
{
    private const int Done = 0;
    private const int Usage = 2;
    private const int Most = 100_000;
    private const int DaysBack = 6;

    private static readonly LedgerJson Json = new(new JsonSerializerOptions(LedgerJson.Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });

    /// <summary>The command, to be hung into <c>reminders</c>.</summary>
    public static Command Create()
    {
        var from = new Option<DateOnly?>("--from") { Description = "The first day on which they were owed; six days before the last where it is left out.", HelpName = "yyyy-MM-dd" };
        var to = new Option<DateOnly?>("--to") { Description = "The last day, included; today where it is left out.", HelpName = "yyyy-MM-dd" };
        var state = new Option<string?>("--state") { Description = "owed, claimed, sent, failed or dropped; all where it is left out." };
        state.AcceptOnlyFromAmong([.. Enum.GetNames<LedgerState>().Select(name => name.ToLowerInvariant())]);
        var json = new Option<bool>("--json") { Description = "One JSON object a line." };
        var command = new Command("ledger", "Says which reminders were owed to whom, and whether they were sent, opened, acted on, or why not.") { from, to, state, json };
        command.SetAction((result, cancellationToken) => ListAsync(
            result.GetValue(from), result.GetValue(to), result.GetValue(state) is { } named ? Enum.Parse<LedgerState>(named, ignoreCase: true) : null, result.GetValue(json),
            result.InvocationConfiguration.Output, result.InvocationConfiguration.Error, cancellationToken));
        return command;
    }

    private static async Task<int> ListAsync(
        DateOnly? from, DateOnly? to, LedgerState? state, bool json, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        using var host = OfficeHost.Build();
        await host.Services.GetRequiredService<Opening>().OpenAsync(cancellationToken);
        var office = host.Services.GetRequiredService<OfficeTime>();
        var last = to ?? office.DayOf(host.Services.GetRequiredService<TimeProvider>().GetUtcNow());
        var first = from ?? last.AddDays(-DaysBack);
        if (first > last)
        {
            await errors.WriteLineAsync(Say($"--from {first:yyyy-MM-dd}: after the last day, {last:yyyy-MM-dd}"));
            return Usage;
        }

        var rows = await host.Services.GetRequiredService<ReminderHistory>().ReadAsync(new LedgerQuery(new DateRange(first, last), state, null, Most), cancellationToken);
        var names = new LedgerNames(await host.Services.GetRequiredService<IPeople>().AllAsync(cancellationToken));
        var wording = new LedgerWording(new Texts(Language.Vietnamese));
        foreach (var line in rows.Select(row => json ? JsonSerializer.Serialize(LedgerLine.Of(names.Of(row), wording), Json.LedgerLine) : Line(names.Of(row), wording)))
            await output.WriteLineAsync(line);
        if (!json)
            await output.WriteLineAsync(Say($"reminders: {rows.Count} owed from {first:yyyy-MM-dd} to {last:yyyy-MM-dd}; {string.Join(", ", Counts(rows))}"));
        return Done;
    }

    /// <summary>A row in one line.</summary>
    internal static string Line(LedgerEntry entry, LedgerWording wording)
    {
        var row = entry.Row;
        string[] parts =
        [
            Say($"{row.OwedAt:yyyy-MM-dd HH:mm}"), wording.To(entry), wording.What(row), LedgerWording.Due(row), wording.Which(row.Nudge), wording.Why(row.Why),
            wording.State(row.State), Say($"x{row.Attempts}"), row.SentAt is { } sent ? Say($"{sent:yyyy-MM-dd HH:mm}") : "-", row.OpenedAt is { } opened ? Say($"{opened:yyyy-MM-dd HH:mm}") : "-",
            wording.Acted(row) ?? "-", wording.Reason(row) ?? "-",
        ];
        return string.Join("  ", parts.Select(PlainLine.Of));
    }

    private static IEnumerable<string> Counts(IReadOnlyList<LedgerRow> rows) => Enum.GetValues<LedgerState>()
        .Select(state => Say($"{rows.Count(row => row.State == state)} {state.ToString().ToLowerInvariant()}"))
        .Append(Say($"{rows.Count(row => row.OpenedAt is not null)} opened")).Append(Say($"{rows.Count(row => row.ActedAt is not null)} acted on"));

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
