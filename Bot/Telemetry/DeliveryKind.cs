namespace Assistant.Bot.Telemetry;

/// <summary>What is delivered of the assistant's own accord.</summary>
internal enum DeliveryKind
{
    /// <summary>Reminders.</summary>
    Reminder,

    /// <summary>Notices.</summary>
    Notice,

    /// <summary>What the journal owes to Microsoft 365.</summary>
    Outbox,
}
