using System.Collections.Concurrent;
using Assistant.Bot.Channel;
using Assistant.Bot.Notices;
using Assistant.Bot.Proactive;
using Assistant.Bot.Telemetry;
using Assistant.Skills;
using Assistant.Skills.Reminders;

namespace Assistant.Bot.Tests.Proactive;

/// <summary>Messages owed that a test lists; each is claimed once, and what became of it is kept.</summary>
internal sealed class ListedMessages(params IReadOnlyList<ListedMessages.Message> messages) : IOwedMessages
{
    private readonly ConcurrentQueue<Message> _owed = new(messages);
    private readonly ConcurrentQueue<Fate> _fates = new();

    public IReadOnlyList<Message> All => messages;

    /// <summary>What became of them, in the order in which that was known.</summary>
    public IReadOnlyList<Fate> Fates => [.. _fates];

    public void Add(Message message) => _owed.Enqueue(message);

    public Task<IReadOnlyList<IOwedMessage>> ClaimAsync(DateTimeOffset now, TimeSpan lease, int most, CancellationToken cancellationToken)
    {
        var claimed = new List<IOwedMessage>();
        while (claimed.Count < most && _owed.TryDequeue(out var message))
            claimed.Add(message with { Kept = _fates });
        return Task.FromResult<IReadOnlyList<IOwedMessage>>(claimed);
    }

    /// <summary>A message.</summary>
    /// <param name="To">To whom.</param>
    /// <param name="Text">Its words; null where they cannot be written.</param>
    internal sealed record Message(Recipient To, string? Text) : IOwedMessage
    {
        public DeliveryKind Kind => DeliveryKind.Notice;

        public string Name => "A message";

        public Language Language => Language.Vietnamese;

        public int Attempts { get; init; } = 1;

        public DateTimeOffset? OwedSince { get; init; }

        public ConcurrentQueue<Fate>? Kept { get; init; }

        public Task<NoticeDelivery> WriteAsync(CancellationToken cancellationToken) => Text is null
            ? throw new InvalidOperationException("No words.")
            : Task.FromResult<NoticeDelivery>(new NoticeDelivery.Say(new Reply.Words(Text)));

        public Task<bool> MarkAsync(Fate fate, DateTimeOffset now, CancellationToken cancellationToken)
        {
            Kept!.Enqueue(fate);
            return Task.FromResult(true);
        }
    }
}
