namespace Assistant.EndToEnd.Tests.Reminders;

/// <summary>What goes wrong with a message that is sent to a <see cref="FaultyConnector"/>.</summary>
internal enum ConnectorFault
{
    /// <summary>It is refused: too many, come again in a second.</summary>
    Throttled,

    /// <summary>A gateway fails before the message is taken.</summary>
    BadGateway,

    /// <summary>A gateway fails after the message was taken.</summary>
    BadGatewayOnceTaken,

    /// <summary>The connection is cut before the message is taken.</summary>
    Reset,

    /// <summary>The connection is cut after the message was taken.</summary>
    ResetOnceTaken,
}
