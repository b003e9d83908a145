using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills;

/// <summary>The skills that keep the journal: meetings, progress, reminders.</summary>
public interface IWriteSkills
{
    /// <summary>Prepares a request for the journal, or answers one from it. Nothing is stored before the person confirms.</summary>
    /// <param name="request">One of the requests about the journal.</param>
    /// <param name="asker">Who asks.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<SkillResult> PrepareAsync(Request request, Asker asker, CancellationToken cancellationToken);
}
