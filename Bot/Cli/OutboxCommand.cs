using System.CommandLine;
using System.Globalization;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Journal;

namespace Assistant.Bot.Cli;

/// <summary><c>outbox [list]</c>, <c>outbox retry</c>: what is owed to Microsoft 365, and what it refused.</summary>
internal static class OutboxCommand
{
    private const int Done = 0;
    private const int Failed = 1;

    /// <summary>The command, to be hung into the root command.</summary>
    public static Command Create()
    {
        var list = new Command("list", "Says how much is owed, and lists what was refused and waits for you.");
        list.SetAction((result, cancellationToken) => ListAsync(result.InvocationConfiguration.Output, cancellationToken));
        var command = new Command("outbox", "What the journal owes to Microsoft 365.") { list, CreateRetry() };
        command.SetAction((result, cancellationToken) => ListAsync(result.InvocationConfiguration.Output, cancellationToken));
        return command;
    }

    private static Command CreateRetry()
    {
        var number = new Argument<long?>("ID") { Description = "The number that the list shows.", Arity = ArgumentArity.ZeroOrOne };
        var all = new Option<bool>("--all") { Description = "Everything that was refused." };
        var retry = new Command("retry", "Has what was refused tried again, once the cause is mended.") { number, all };
        retry.Validators.Add(result =>
        {
            if (result.GetResult(number) is { Tokens.Count: > 0 } == result.GetValue(all))
                result.AddError("outbox retry: give a number, or --all");
        });
        retry.SetAction((result, cancellationToken) => RetryAsync(
            result.GetValue(number), result.InvocationConfiguration.Output, result.InvocationConfiguration.Error, cancellationToken));
        return retry;
    }

    private static async Task<int> ListAsync(TextWriter output, CancellationToken cancellationToken)
    {
        using var host = OfficeHost.Build();
        var ledger = await OpenAsync(host, cancellationToken);
        foreach (var line in Lines(await ledger.LoadAsync(cancellationToken), await ledger.ParkedAsync(cancellationToken)))
            await output.WriteLineAsync(line);
        return Done;
    }

    private static async Task<int> RetryAsync(long? number, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        using var host = OfficeHost.Build();
        var ledger = await OpenAsync(host, cancellationToken);
        if (number is not { } one)
        {
            await output.WriteLineAsync(Say($"{await ledger.RetryAllAsync(cancellationToken)} messages are tried again"));
            return Done;
        }

        if (await ledger.RetryAsync(one, cancellationToken))
        {
            await output.WriteLineAsync(Say($"{one}: is tried again"));
            return Done;
        }

        await errors.WriteLineAsync(Say($"{one}: no such message waits"));
        return Failed;
    }

    /// <summary>The list, line by line.</summary>
    internal static IEnumerable<string> Lines(OutboxLoad load, IReadOnlyList<OutboxParked> parked)
    {
        yield return load.OwedSince is { } since
            ? Say($"outbox: {load.Owed} owed, the oldest since {since:yyyy-MM-dd HH:mm} UTC; {load.Parked} refused")
            : Say($"outbox: nothing owed; {load.Parked} refused");
        foreach (var each in parked)
            yield return Say($"{each.Number}  {each.At:yyyy-MM-dd HH:mm} UTC  {each.Kind}  {PlainLine.Of(each.RecordId)}  {PlainLine.Of(each.Why)}");
    }

    private static async Task<OutboxLedger> OpenAsync(IHost host, CancellationToken cancellationToken)
    {
        var database = host.Services.GetRequiredService<Database>();
        if (database.IsMissing)
            throw new StorageException($"There is no database at {database.Location}.");
        await database.MigrateAsync(cancellationToken);
        return host.Services.GetRequiredService<OutboxLedger>();
    }

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
