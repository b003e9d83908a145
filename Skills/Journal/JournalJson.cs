using System.Text.Json.Serialization;
using Assistant.Skills.Extensions;
using Assistant.Skills.Meetings;
using Assistant.Skills.Progress;
using Assistant.Skills.Register;
using Assistant.Skills.Reminders;

namespace Assistant.Skills.Journal;

/// <summary>How records stand in journal entries and outbox rows.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Meeting))]
[JsonSerializable(typeof(ProgressEntry))]
[JsonSerializable(typeof(Reminder))]
[JsonSerializable(typeof(ReminderAct))]
[JsonSerializable(typeof(ListedTask))]
[JsonSerializable(typeof(Extension))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
internal sealed partial class JournalJson : JsonSerializerContext;
