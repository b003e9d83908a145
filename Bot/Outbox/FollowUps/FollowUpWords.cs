using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Assistant.Bot.Graph.Tasks;
using Assistant.Skills.Exporting;
using Assistant.Skills.Register;

namespace Assistant.Bot.Outbox.FollowUps;

/// <summary>Follow-ups as tasks say them.</summary>
internal sealed class FollowUpWords
{
    private const int CodeBytes = 5;

    private readonly ListTexts _texts = new();

    /// <summary>The task for a follow-up as it stands.</summary>
    /// <param name="recordId">The follow-up.</param>
    /// <param name="listed">How it stands.</param>
    /// <param name="assignees">Those who do it.</param>
    public OfficeTask Task(string recordId, ListedTask listed, IReadOnlyList<string> assignees) =>
        new(Code(recordId), listed.Title, listed.Deadline, State(listed), Notes(listed), assignees);

    /// <summary>Short enough for a title; among ten thousand follow-ups in one place two share one in fewer than one case of ten thousand.</summary>
    private static string Code(string recordId) => "KL-" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(recordId)).AsSpan(0, CodeBytes));

    private static TaskState State(ListedTask listed) => listed.State switch
    {
        RegisterState.DoneOnTime or RegisterState.DoneLate => TaskState.Completed,
        RegisterState.OnSchedule => TaskState.InProgress,
        _ => listed.Percent > 0 ? TaskState.InProgress : TaskState.NotStarted,
    };

    private string Notes(ListedTask listed)
    {
        (string Name, string? Value)[] facts =
        [
            ("Task.Unit", string.Join(", ", listed.Leads)),
            ("Task.Coordinators", string.Join(", ", listed.Coordinators)),
            ("FollowUp.When", listed.DeadlineWords),
        ];
        return string.Join(
            '\n',
            [
                string.Format(CultureInfo.InvariantCulture, _texts["FollowUp.From"], listed.Document, listed.Key),
                .. listed.Concluded is { } words ? [$"“{words}”"] : Array.Empty<string>(),
                .. facts.Where(fact => !string.IsNullOrWhiteSpace(fact.Value)).Select(fact => $"{_texts[fact.Name]}: {fact.Value}"),
                _texts["FollowUp.Journal"],
            ]);
    }
}
