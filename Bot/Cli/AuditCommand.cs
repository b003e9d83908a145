using System.CommandLine;
using System.Globalization;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Journal;

namespace Assistant.Bot.Cli;

/// <summary><c>audit verify</c>: goes through the audit trail and says in one line how it stands.</summary>
internal static class AuditCommand
{
    private const int HashLength = 64;

    /// <summary>The command, to be hung into the root command.</summary>
    public static Command Create()
    {
        var head = new Option<string?>("--head") { Description = "A head that was noted earlier; it must still be in the chain.", HelpName = "HASH" };
        head.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } said && (said.Length != HashLength || !said.All(char.IsAsciiHexDigit)))
                result.AddError($"--head {said}: a head is {HashLength} hexadecimal digits");
        });
        var verify = new Command("verify", "Says whether the audit trail is as it was written: exit code 0 sound, 1 broken.") { head };
        verify.SetAction((result, cancellationToken) =>
            VerifyAsync(result.GetValue(head), result.InvocationConfiguration.Output, cancellationToken));
        return new Command("audit", "The audit trail: who did what and when.") { verify };
    }

    private static async Task<int> VerifyAsync(string? noted, TextWriter output, CancellationToken cancellationToken)
    {
        using var host = OfficeHost.Build();
        var database = host.Services.GetRequiredService<Database>();
        if (database.IsMissing)
            throw new StorageException($"There is no database at {database.Location}.");
        await database.MigrateAsync(cancellationToken);
        var trail = new AuditTrail(database);
        var verdict = noted is null ? await trail.VerifyAsync(cancellationToken) : await trail.VerifyAsync(noted, cancellationToken);
        await output.WriteLineAsync(Line(verdict));
        return verdict is AuditVerdict.Sound ? 0 : 1;
    }

    /// <summary>A verdict in one line.</summary>
    internal static string Line(AuditVerdict verdict) => verdict switch
    {
        AuditVerdict.Sound { Length: 0, Unchained: var unchained } => $"audit: sound, no entries yet{Before(unchained)}",
        AuditVerdict.Sound sound => Say($"audit: sound, {sound.Length} entries, head {sound.Head}{Before(sound.Unchained)}"),
        AuditVerdict.Broken { Number: { } number } broken => Say(
            $"audit: BROKEN at entry {number}: it, its journal entry, or one before it was changed, added or taken out; {broken.Fitting} entries before it fit"),
        AuditVerdict.Broken broken => Say($"audit: BROKEN at the end: {broken.Fitting} entries fit, but the trail does not end where its head says"),
        AuditVerdict.Rewritten now => Say(
            $"audit: BROKEN: the noted head is not in the chain; the trail was cut off or written anew. It has {now.Length} entries now, head {now.Head}"),
        _ => throw new InvalidOperationException("A trail is sound or not."),
    };

    private static string Before(int unchained) => unchained == 0 ? "" : Say($"; {unchained} entries from before there was a chain");

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
