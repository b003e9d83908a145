using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills;

/// <summary>Where there is no journal: tells what was understood and stores nothing.</summary>
public sealed class WithoutJournal : IWriteSkills
{
    /// <inheritdoc/>
    public Task<SkillResult> PrepareAsync(Request request, Asker asker, CancellationToken cancellationToken) =>
        Task.FromResult<SkillResult>(new WriteUnderstood(request));
}
