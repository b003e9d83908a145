using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Assistant.Bot.Channel;
using Assistant.Knowledge.Storage;

namespace Assistant.Bot.Dialogs;

/// <summary>The open dialogs of every conversation and what its people keep in mind, in the database, so that any process can take the next turn.</summary>
internal sealed partial class DialogStore(Database database, TimeProvider clock, ILogger<DialogStore> logger)
{
    private static readonly DialogJson Json = new(new JsonSerializerOptions(Plain()) { Converters = { new KeptFramesJson(new DialogJson(Plain()).DialogFrame) } });

    private readonly RecentStacks _recent = new();
    private readonly string _save =
        $"""
        insert into dialog_stacks (channel, conversation, version, state, updated_at)
        values (@Channel, @Conversation, @version + 1, {database.Dialect.TextOf("@state")}, @now)
        on conflict (channel, conversation) do update set version = excluded.version, state = excluded.state, updated_at = excluded.updated_at
        where dialog_stacks.version = @version
        """;

    /// <summary>The dialogs of a conversation with the version to save over; none and 0 when there are none.</summary>
    public async Task<(DialogStack Stack, long Version)> LoadAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        // The one server of a file knows what stands there; saving over a version tells if somebody else wrote all the same.
        var held = _recent.Find(key);
        if (held is not null && database.Dialect.HasOneServer)
            return (held.Stack, held.Version);
        var row = await database.FindAsync<Row>(
            """
            select version, updated_at as At, case when version = @version and updated_at = @at then null else state end as State
            from dialog_stacks where channel = @Channel and conversation = @Conversation
            """,
            new { key.Channel, key.Conversation, version = held?.Version ?? 0, at = held?.At ?? "" }, cancellationToken);
        if (row is null)
            return (DialogStack.Empty, 0);
        if (row.State is null)
            return (held!.Stack, row.Version);
        var stack = Read(row.State, key);
        _recent.Hold(key, new RecentStacks.Held(row.Version, row.At, stack));
        return (stack, row.Version);
    }

    /// <summary>Saves the dialogs over the version they were loaded with.</summary>
    /// <returns>False when another turn has saved meanwhile: load again.</returns>
    /// <exception cref="NotWritableException">The database cannot be written.</exception>
    public Task<bool> SaveAsync(ConversationKey key, DialogStack stack, long version, CancellationToken cancellationToken) =>
        SaveAsync(key, stack, version, (_, _) => Task.CompletedTask, cancellationToken);

    /// <summary>The same, and something else with them.</summary>
    /// <param name="key">The conversation.</param>
    /// <param name="stack">The dialogs.</param>
    /// <param name="version">The version.</param>
    /// <param name="alongside">Stores it: with the dialogs, or not at all.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>False when another turn has saved meanwhile: load again.</returns>
    /// <exception cref="NotWritableException">The database cannot be written.</exception>
    public async Task<bool> SaveAsync(
        ConversationKey key, DialogStack stack, long version, Func<UnitOfWork, CancellationToken, Task> alongside, CancellationToken cancellationToken)
    {
        var now = Stored.Instant(clock.GetUtcNow());
        // What was confirmed is in the journal; a dialog that a failing machine forgot to close does nothing twice.
        await using var work = await database.BeginAsync(Durability.ProcessEnd, cancellationToken);
        var saved = await work.ExecuteAsync(
            _save,
            new
            {
                key.Channel,
                key.Conversation,
                version,
                state = Write(stack),
                now,
            },
            cancellationToken);
        if (saved != 1)
        {
            _recent.LetGo(key);
            return false;
        }

        await alongside(work, cancellationToken);
        await work.CommitAsync(cancellationToken);
        _recent.Hold(key, new RecentStacks.Held(version + 1, now, stack));
        return true;
    }

    /// <summary>What is stored of a conversation, in UTF-8.</summary>
    public static byte[] Write(DialogStack stack) => JsonSerializer.SerializeToUtf8Bytes(stack, Json.DialogStack);

    /// <summary>Vietnamese letters as themselves: escaped they would take three times the room.</summary>
    private static JsonSerializerOptions Plain() => new(DialogJson.Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Converters = { new KeptThingsJson() } };

    private DialogStack Read(string state, ConversationKey key)
    {
        try
        {
            if (JsonSerializer.Deserialize(state, Json.DialogStack) is { Schema: DialogStack.CurrentSchema } stack)
                return stack;
        }
        catch (JsonException)
        {
            // Another version of the program wrote it: those dialogs begin anew.
        }

        LogForgotten(key);
        return DialogStack.Empty;
    }

    [LoggerMessage(LogLevel.Warning, "The dialogs of {Conversation} were stored in a form that this version does not read; they begin anew.")]
    private partial void LogForgotten(ConversationKey conversation);

    private sealed class Row
    {
        public long Version { get; init; }

        public string At { get; init; } = "";

        public string? State { get; init; }
    }
}
