using System.Text.Json.Serialization;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Reminders;

/// <summary>Who is to be reminded. One of the nested records.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "audience")]
[JsonDerivedType(typeof(Asker), "asker")]
[JsonDerivedType(typeof(Members), "members")]
[JsonDerivedType(typeof(Room), "room")]
public abstract record ReminderAudience
{
    private ReminderAudience()
    {
    }

    /// <summary>Who asks for it, alone: "nhắc tôi".</summary>
    public sealed record Asker : ReminderAudience;

    /// <summary>Everybody whom the directory lists in a unit, each alone: "nhắc cả phòng".</summary>
    /// <param name="Unit">The unit.</param>
    public sealed record Members(Unit Unit) : ReminderAudience;

    /// <summary>The group chat or channel in which it is asked for: "nhắc nhóm này".</summary>
    public sealed record Room : ReminderAudience;
}
