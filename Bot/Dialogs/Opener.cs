using Assistant.Skills;
using Assistant.Skills.Directory;

namespace Assistant.Bot.Dialogs;

/// <summary>Signs new dialogs: whose they are, in which language, and ids that nobody can guess.</summary>
internal sealed record Opener(Asker Asker, Language Language)
{
    /// <summary>The same dialog with everything that makes it one.</summary>
    public T Sign<T>(T frame)
        where T : DialogFrame => frame with
        {
            Id = Guid.NewGuid().ToString("N"),
            Operation = Guid.NewGuid().ToString("N"),
            Owner = Asker.Id,
            OwnerName = Asker.Name,
            Language = Language,
        };
}
