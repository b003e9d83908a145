using System.Text.Json;
using Assistant.Bot.Graph.Wire;

namespace Assistant.Bot.Graph.Calendar;

/// <summary>Events as they are written.</summary>
internal static class EventForm
{
    /// <summary>A new event.</summary>
    public static byte[] New(OfficeEvent planned) => Write(Shared(planned) with
    {
        // Graph makes no second event for the same one.
        TransactionId = planned.RecordId,
        Body = Body(planned),
        IsOnlineMeeting = planned.IsOnline ? true : null,
        OnlineMeetingProvider = planned.IsOnline ? "teamsForBusiness" : null,
    });

    /// <summary>A change of an event that stands.</summary>
    /// <param name="planned">What it should be.</param>
    /// <param name="isOnlineAlready">Then its body has the way to join, which a new body would wipe out.</param>
    public static byte[] Change(OfficeEvent planned, bool isOnlineAlready) => Write(Shared(planned) with
    {
        Body = isOnlineAlready ? null : Body(planned),
        IsOnlineMeeting = planned.IsOnline && !isOnlineAlready ? true : null,
        OnlineMeetingProvider = planned.IsOnline && !isOnlineAlready ? "teamsForBusiness" : null,
    });

    private static EventResource Shared(OfficeEvent planned) => new()
    {
        Subject = planned.Subject,
        Start = GraphTime.Write(planned.Start),
        End = GraphTime.Write(planned.End),
        Location = new LocationResource(planned.Place, planned.Invited.FirstOrDefault(one => one.Kind == InviteeKind.Room)?.Address),
        Attendees = [.. planned.Invited.Select(Attendee)],
    };

    private static BodyResource Body(OfficeEvent planned) => new("text", planned.Words);

    private static AttendeeResource Attendee(Invitee invited) => new(
        invited.Kind switch { InviteeKind.Optional => "optional", InviteeKind.Room => "resource", _ => "required" },
        new EmailAddressResource(invited.Address, invited.Name));

    private static byte[] Write(EventResource resource) => JsonSerializer.SerializeToUtf8Bytes(resource, GraphJson.Wire.EventResource);
}
