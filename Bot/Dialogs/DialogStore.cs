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
        values (@channel, @conversation, @version + 1, {database.Dialect.TextOf("@state")}, @now)
        on conflict (channel, conversation) do update set version = excluded.version, state = excluded.state, updated_at = excluded.updated_at
        where dialog_stacks.version = @version
        """;

    /// <summary>The dialogs of a conversation with the version to save over.</summary>
    public async Task<LoadedDialogs> LoadAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        // The one server of a file knows what stands there; saving over a version tells if somebody else wrote all the same.
        if (database.Dialect.HasOneServer && _recent.Find(key) is { } held)
            return new LoadedDialogs(held.Stack, held.Version);
        return await database.AskAsync(QuestionOf(key), cancellationToken) ?? LoadedDialogs.None;
    }

    /// <summary>What a server is asked for the dialogs of a conversation; null where there is one server.</summary>
    public Question<LoadedDialogs>? Ask(ConversationKey key) => database.Dialect.HasOneServer ? null : QuestionOf(key);

    /// <summary>Saves the dialogs over the version they were loaded with.</summary>
    /// <returns>False when another turn has saved meanwhile: load again.</returns>
    /// <exception cref="NotWritableException">The database cannot be written.</exception>
    public Task<bool> SaveAsync(ConversationKey key, DialogStack stack, long version, CancellationToken cancellationToken) =>
        SaveAsync(key, stack, version, null, null, cancellationToken);

    /// <summary>The same, and something else with them.</summary>
    /// <param name="key">The conversation.</param>
    /// <param name="stack">The dialogs.</param>
    /// <param name="version">The version.</param>
    /// <param name="alongside">Given the condition that the dialogs were saved, the statement that stores it: with the dialogs, or not at all. Null for nothing.</param>
    /// <param name="held">The conversation's lock, where other replicas are kept out by it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>False when another turn has saved meanwhile: load again.</returns>
    /// <exception cref="NotWritableException">The database cannot be written.</exception>
    public async Task<bool> SaveAsync(
        ConversationKey key, DialogStack stack, long version, Func<Statement, Statement>? alongside, SharedLock? held, CancellationToken cancellationToken)
    {
        var now = Stored.Instant(clock.GetUtcNow());
        var save = new Statement(_save, ("channel", key.Channel), ("conversation", key.Conversation), ("version", version), ("state", Write(stack)), ("now", now));
        var isSaved = new Statement(
            "exists (select 1 from dialog_stacks where channel = @channel and conversation = @conversation and version = @saved and updated_at = @now)",
            ("channel", key.Channel), ("conversation", key.Conversation), ("saved", version + 1), ("now", now));

        // What was confirmed is in the journal; a dialog that a failing machine forgot to close does nothing twice.
        var changed = await database.ExecuteAllAsync(alongside is null ? [save] : [save, alongside(isSaved)], held, cancellationToken);
        if (changed[0] != 1)
        {
            _recent.LetGo(key);
            return false;
        }

        _recent.Hold(key, new RecentStacks.Held(version + 1, now, stack));
        return true;
    }

    /// <summary>What is stored of a conversation, in UTF-8.</summary>
    public static byte[] Write(DialogStack stack) => JsonSerializer.SerializeToUtf8Bytes(stack, Json.DialogStack);

    /// <summary>Vietnamese letters as themselves: escaped they would take three times the room.</summary>
    private static JsonSerializerOptions Plain() => new(DialogJson.Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Converters = { new KeptThingsJson() } };

    private Question<LoadedDialogs> QuestionOf(ConversationKey key)
    {
        var held = _recent.Find(key);
        return new Question<LoadedDialogs>(
            new Statement(
                """
                select version, updated_at, case when version = @version and updated_at = @at then null else state end
                from dialog_stacks where channel = @channel and conversation = @conversation
                """,
                ("channel", key.Channel), ("conversation", key.Conversation), ("version", held?.Version ?? 0), ("at", held?.At ?? "")),
            row =>
            {
                var version = row.GetInt64(0);
                if (row.IsDBNull(2))
                    return new LoadedDialogs(held!.Stack, version);
                var stack = Read(row.GetFieldValue<byte[]>(2), key);
                _recent.Hold(key, new RecentStacks.Held(version, row.GetString(1), stack));
                return new LoadedDialogs(stack, version);
            });
    }

    private DialogStack Read(byte[] state, ConversationKey key)
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
}
