using Assistant.Skills.Directory;

namespace Assistant.Skills.Remembering;

/// <summary>All that the reading of a message depends on while the plans are the same, where its times do not hang on the clock.</summary>
/// <param name="Text">The message as sent.</param>
/// <param name="Organization">The asker's organisation.</param>
/// <param name="Unit">The asker's unit.</param>
/// <param name="Today">The day of asking.</param>
/// <param name="Offset">The offset of the organisation's clock on it.</param>
internal readonly record struct MessageKey(string Text, string Organization, Unit? Unit, DateOnly Today, TimeSpan Offset)
{
    /// <summary>The key of a message.</summary>
    public static MessageKey Of(string text, Asker asker) => new(text, asker.Organization, asker.Unit, asker.Today, asker.Now.Offset);
}
