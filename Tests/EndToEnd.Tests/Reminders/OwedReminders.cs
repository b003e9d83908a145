using System.Globalization;
using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;
using Assistant.Knowledge.Storage;
using Assistant.Skills;
using Assistant.Skills.Reminders;
using Assistant.Testing;

namespace Assistant.EndToEnd.Tests.Reminders;

/// <summary>Reminders that all fall due at one instant, each in a conversation of its own, and how they stand in the journal.</summary>
internal sealed class OwedReminders(string connectionString) : IAsyncDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly Database _database = Database.Open(connectionString);

    /// <summary>Sets so many.</summary>
    public async Task SetAsync(int count, DateTimeOffset at, string serviceUrl)
    {
        var office = new JournalOffice(_database);
        var conversations = new ConversationStore(_database, TimeProvider.System);
        for (var each = 0; each < count; each++)
        {
            var reference = Reference(each, serviceUrl);
            await conversations.SaveAsync(reference, None);
            var asker = JournalOffice.AskerAt("2026-05-13 09:00", $"person-{each}") with { Now = at.AddHours(-1).ToOffset(TimeSpan.FromHours(7)) };
            var draft = new ReminderDraft($"việc số {each}", at, null, null, null) { Audience = new ReminderAudience.Room() };
            (await office.Reminders.SetAsync(draft, $"seed-{each}", asker, reference.Key.ToString(), Language.Vietnamese, None)).ShouldBeOfType<ReminderSet.Stored>();
        }
    }

    /// <summary>How many are in a state.</summary>
    public Task<long> CountAsync(string state) => _database.FindAsync<long>("select count(*) from owed_reminders where state = @state", new { state }, None);

    /// <summary>The conversations whose reminders somebody has claimed, with the claims.</summary>
    public async Task<IReadOnlyList<(string Conversation, string Lease)>> ClaimedAsync() =>
        [.. (await _database.QueryAsync<Row>("select recipient as Recipient, lease as Lease from owed_reminders where state = 'claimed'", null, None))
            .Select(row => (row.Recipient[(row.Recipient.LastIndexOf('|') + 1)..], row.Lease))];

    /// <summary>What stands about those that have not been sent, a line each: why a test failed.</summary>
    public async Task<string> DescribeUnsentAsync() => string.Join('\n', await _database.QueryAsync<string>(
        """
        select 'Reminder ' || id || ' is ' || state || ', not before ' || not_before || ', attempts ' || attempts
            || coalesce(', leased until ' || lease_until, '') || coalesce(': ' || reason, '')
        from owed_reminders where state <> 'sent' order by id
        """,
        null,
        None));

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private static ConversationReference Reference(int number, string serviceUrl) => new()
    {
        ChannelId = "msteams",
        ServiceUrl = serviceUrl,
        Conversation = new ConversationAccount { Id = string.Create(CultureInfo.InvariantCulture, $"c-{number}"), ConversationType = "personal" },
        Bot = new ChannelAccount { Id = "28:bot" },
        User = new ChannelAccount { Id = string.Create(CultureInfo.InvariantCulture, $"29:person-{number}"), AadObjectId = string.Create(CultureInfo.InvariantCulture, $"person-{number}") },
        Locale = "vi-VN",
    };

    private sealed record Row
    {
        public string Recipient { get; init; } = "";

        public string Lease { get; init; } = "";
    }
}
