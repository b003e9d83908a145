namespace Assistant.Bot.Model;

/// <summary>Settings <c>Model:Embedding:*</c>: the model that makes vectors of texts, by which search also finds what is said in other words.</summary>
internal sealed class EmbeddingOptions
{
    /// <summary>The deployment, or the model's name. <value>Empty: search goes by words alone.</value></summary>
    public string Deployment { get; set; } = "";

    /// <summary>Where it answers. <value>Empty: at <c>Model:Endpoint</c>.</value></summary>
    public string Endpoint { get; set; } = "";

    /// <summary>How long its vectors are made. <value>Empty: as long as the model makes them.</value></summary>
    public int? Dimensions { get; set; }

    /// <summary>Texts that are sent at once. <value>64</value></summary>
    public int Batch { get; set; } = 64;
}
