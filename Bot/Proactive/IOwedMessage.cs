using Assistant.Bot.Notices;
using Assistant.Bot.Telemetry;
using Assistant.Skills;
using Assistant.Skills.Reminders;

namespace Assistant.Bot.Proactive;

/// <summary>A message owed to somebody, a sender's until its lease ends.</summary>
internal interface IOwedMessage
{
    /// <summary>What kind of message it is.</summary>
    DeliveryKind Kind { get; }

    /// <summary>What it is, for logs: no words of it.</summary>
    string Name { get; }

    /// <summary>To whom.</summary>
    Recipient To { get; }

    /// <summary>The language in which.</summary>
    Language Language { get; }

    /// <summary>How many times it was claimed, this time included.</summary>
    int Attempts { get; }

    /// <summary>Since when it has been owed; null for what is owed however long it takes.</summary>
    DateTimeOffset? OwedSince { get; }

    /// <summary>Puts it into words as things stand now.</summary>
    Task<NoticeDelivery> WriteAsync(CancellationToken cancellationToken);

    /// <summary>Keeps what became of it.</summary>
    /// <returns>Whether the claim still held.</returns>
    Task<bool> MarkAsync(Fate fate, DateTimeOffset now, CancellationToken cancellationToken);
}
