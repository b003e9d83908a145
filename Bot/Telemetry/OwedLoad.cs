using Assistant.Bot.Channel;
using Assistant.Skills.Journal;
using Assistant.Skills.Reminders;

namespace Assistant.Bot.Telemetry;

/// <summary>How much was owed when it was last looked.</summary>
/// <param name="At">When that was.</param>
/// <param name="Outbox">To Microsoft 365.</param>
/// <param name="Reminders">To people, of the assistant's own accord.</param>
/// <param name="Replies">To people who asked.</param>
internal sealed record OwedLoad(DateTimeOffset At, OutboxLoad Outbox, ReminderLoad Reminders, ReplyLoad Replies);
