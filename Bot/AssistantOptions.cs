namespace Assistant.Bot;

/// <summary>Settings <c>Assistant:*</c>.</summary>
internal sealed class AssistantOptions
{
    /// <summary>The organisation whose assistant this is. <value>Empty: that of the sample corpus.</value></summary>
    public string Organization { get; set; } = "";

    /// <summary>The office's time zone, an IANA name. <value>Asia/Ho_Chi_Minh</value></summary>
    public string TimeZone { get; set; } = "Asia/Ho_Chi_Minh";

    /// <summary>Where the data lies. <value><c>data</c> beside the program, whatever the working folder.</value></summary>
    public string DataFolder { get; set; } = Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>
    /// How many meetings the organisation held in years that the journal does not hold, or not wholly, by year: what the goal of fewer meetings is
    /// measured against. <value>None: the journal alone tells.</value>
    /// </summary>
    public Dictionary<string, string> MeetingsOfYear { get; } = [];

    /// <summary>How often it is looked whether something is owed: reminders, unsent answers. <value>3 seconds</value></summary>
    public TimeSpan Tick { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>
    /// How many messages are remembered with what they mean, for who says the same on the same day, and a quarter as many answers with their cards,
    /// as long as neither plans nor progress change. <value>1000; 0 for none.</value>
    /// </summary>
    public int Remembered { get; set; } = 1000;

    /// <summary>
    /// How long the program goes on serving after it was told to stop, not ready any more, so that a load balancer sees it first. <value>None</value>
    /// </summary>
    public TimeSpan StopAfter { get; set; }

    /// <summary>
    /// A file whose text is added to the clock, as <c>-d.hh:mm:ss</c>; read at each look at the clock. In the environment
    /// Development only, for trying out what happens next week. <value>Empty: none.</value>
    /// </summary>
    public string ClockFile { get; set; } = "";
}
