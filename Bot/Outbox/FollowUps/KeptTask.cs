using Assistant.Bot.Graph.Tasks;

namespace Assistant.Bot.Outbox.FollowUps;

/// <summary>A task that the outbox made for a follow-up.</summary>
/// <param name="RecordId">The follow-up.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Id">Graph's id.</param>
/// <param name="Number">The last outbox message that was brought there.</param>
/// <param name="Task">What that said.</param>
/// <param name="State">What became of it.</param>
internal sealed record KeptTask(string RecordId, TaskPlace Place, string Id, long Number, OfficeTask Task, KeptTaskState State);
