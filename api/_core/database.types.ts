export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

export type Database = {
  // Allows to automatically instantiate createClient with right options
  // instead of createClient<Database, { PostgrestVersion: 'XX' }>(URL, KEY)
  __InternalSupabase: {
    PostgrestVersion: '12';
  };
  public: {
    Tables: {
      agencies: {
        Row: {
          address: string | null;
          complaint_phone: string | null;
          consult_phone: string | null;
          demonstration: boolean;
          hours: string | null;
          id: string;
          name: string;
          region_code: string;
          source_id: string;
        };
        Insert: {
          address?: string | null;
          complaint_phone?: string | null;
          consult_phone?: string | null;
          demonstration?: boolean;
          hours?: string | null;
          id: string;
          name: string;
          region_code: string;
          source_id: string;
        };
        Update: {
          address?: string | null;
          complaint_phone?: string | null;
          consult_phone?: string | null;
          demonstration?: boolean;
          hours?: string | null;
          id?: string;
          name?: string;
          region_code?: string;
          source_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'agencies_region_code_fkey';
            columns: ['region_code'];
            referencedRelation: 'regions';
            referencedColumns: ['code'];
          },
          {
            foreignKeyName: 'agencies_source_id_fkey';
            columns: ['source_id'];
            referencedRelation: 'sources';
            referencedColumns: ['id'];
          },
        ];
      };
      bundle_part_guides: {
        Row: {
          bundle_id: string;
          guide_code: string;
          part_position: number;
          variant_position: number;
        };
        Insert: {
          bundle_id: string;
          guide_code: string;
          part_position: number;
          variant_position: number;
        };
        Update: {
          bundle_id?: string;
          guide_code?: string;
          part_position?: number;
          variant_position?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'bundle_part_guides_bundle_id_variant_position_part_positio_fkey';
            columns: ['bundle_id', 'variant_position', 'part_position'];
            referencedRelation: 'bundle_parts';
            referencedColumns: ['bundle_id', 'variant_position', 'position'];
          },
          {
            foreignKeyName: 'bundle_part_guides_guide_code_fkey';
            columns: ['guide_code'];
            referencedRelation: 'guides';
            referencedColumns: ['code'];
          },
        ];
      };
      bundle_parts: {
        Row: {
          bundle_id: string;
          name: string;
          position: number;
          variant_position: number;
        };
        Insert: {
          bundle_id: string;
          name: string;
          position: number;
          variant_position: number;
        };
        Update: {
          bundle_id?: string;
          name?: string;
          position?: number;
          variant_position?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'bundle_parts_bundle_id_variant_position_fkey';
            columns: ['bundle_id', 'variant_position'];
            referencedRelation: 'bundle_variants';
            referencedColumns: ['bundle_id', 'position'];
          },
        ];
      };
      bundle_variants: {
        Row: {
          bundle_id: string;
          confidence: string;
          note: string | null;
          position: number;
          region_name: string;
          source_id: string;
        };
        Insert: {
          bundle_id: string;
          confidence: string;
          note?: string | null;
          position: number;
          region_name: string;
          source_id: string;
        };
        Update: {
          bundle_id?: string;
          confidence?: string;
          note?: string | null;
          position?: number;
          region_name?: string;
          source_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'bundle_variants_bundle_id_fkey';
            columns: ['bundle_id'];
            referencedRelation: 'bundles';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'bundle_variants_source_id_fkey';
            columns: ['source_id'];
            referencedRelation: 'sources';
            referencedColumns: ['id'];
          },
        ];
      };
      bundles: {
        Row: {
          audience: string;
          id: string;
          lead: string | null;
          name: string;
          note: string | null;
          position: number;
        };
        Insert: {
          audience: string;
          id: string;
          lead?: string | null;
          name: string;
          note?: string | null;
          position: number;
        };
        Update: {
          audience?: string;
          id?: string;
          lead?: string | null;
          name?: string;
          note?: string | null;
          position?: number;
        };
        Relationships: [];
      };
      catalogue: {
        Row: {
          number: number;
          single: boolean;
        };
        Insert: {
          number?: number;
          single?: boolean;
        };
        Update: {
          number?: number;
          single?: boolean;
        };
        Relationships: [];
      };
      channel_sources: {
        Row: {
          channel_id: string;
          source_id: string;
        };
        Insert: {
          channel_id: string;
          source_id: string;
        };
        Update: {
          channel_id?: string;
          source_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'channel_sources_channel_id_fkey';
            columns: ['channel_id'];
            referencedRelation: 'channels';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'channel_sources_source_id_fkey';
            columns: ['source_id'];
            referencedRelation: 'sources';
            referencedColumns: ['id'];
          },
        ];
      };
      channels: {
        Row: {
          goes_to: string;
          how: string;
          id: string;
          phone: string | null;
          position: number;
          purpose: string;
        };
        Insert: {
          goes_to: string;
          how: string;
          id: string;
          phone?: string | null;
          position: number;
          purpose: string;
        };
        Update: {
          goes_to?: string;
          how?: string;
          id?: string;
          phone?: string | null;
          position?: number;
          purpose?: string;
        };
        Relationships: [];
      };
      cross_region_agreements: {
        Row: {
          as_of: string;
          direction: string | null;
          handled_count: number | null;
          id: string;
          item_count: number | null;
          note: string;
          parties_complete: boolean;
          partner_count: number | null;
          partner_name: string;
          quote: string;
          region_code: string;
          scope: string;
          section: string;
          source_id: string;
          valid_from: string | null;
          valid_until: string | null;
        };
        Insert: {
          as_of: string;
          direction?: string | null;
          handled_count?: number | null;
          id: string;
          item_count?: number | null;
          note: string;
          parties_complete: boolean;
          partner_count?: number | null;
          partner_name: string;
          quote: string;
          region_code: string;
          scope: string;
          section: string;
          source_id: string;
          valid_from?: string | null;
          valid_until?: string | null;
        };
        Update: {
          as_of?: string;
          direction?: string | null;
          handled_count?: number | null;
          id?: string;
          item_count?: number | null;
          note?: string;
          parties_complete?: boolean;
          partner_count?: number | null;
          partner_name?: string;
          quote?: string;
          region_code?: string;
          scope?: string;
          section?: string;
          source_id?: string;
          valid_from?: string | null;
          valid_until?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'cross_region_agreements_region_code_fkey';
            columns: ['region_code'];
            referencedRelation: 'regions';
            referencedColumns: ['code'];
          },
          {
            foreignKeyName: 'cross_region_agreements_source_id_fkey';
            columns: ['source_id'];
            referencedRelation: 'sources';
            referencedColumns: ['id'];
          },
        ];
      };
      cross_region_items: {
        Row: {
          accepted_clock: string | null;
          accepting_region: string;
          agreement_id: string;
          complaint_phone: string | null;
          completed_clock: string | null;
          deciding_agency: string | null;
          deciding_region: string;
          delivery: string | null;
          guide_code: string | null;
          handled_last_year: number | null;
          id: string;
          material_differences: string | null;
          mode: string | null;
          name: string;
          position: number;
          postage_payer: string | null;
          received_clock: string | null;
          responsible: string | null;
          source_id: string;
          verified_on: string | null;
          window_address: string | null;
          window_hours: string | null;
          window_name: string | null;
          window_phone: string | null;
        };
        Insert: {
          accepted_clock?: string | null;
          accepting_region: string;
          agreement_id: string;
          complaint_phone?: string | null;
          completed_clock?: string | null;
          deciding_agency?: string | null;
          deciding_region: string;
          delivery?: string | null;
          guide_code?: string | null;
          handled_last_year?: number | null;
          id: string;
          material_differences?: string | null;
          mode?: string | null;
          name: string;
          position: number;
          postage_payer?: string | null;
          received_clock?: string | null;
          responsible?: string | null;
          source_id: string;
          verified_on?: string | null;
          window_address?: string | null;
          window_hours?: string | null;
          window_name?: string | null;
          window_phone?: string | null;
        };
        Update: {
          accepted_clock?: string | null;
          accepting_region?: string;
          agreement_id?: string;
          complaint_phone?: string | null;
          completed_clock?: string | null;
          deciding_agency?: string | null;
          deciding_region?: string;
          delivery?: string | null;
          guide_code?: string | null;
          handled_last_year?: number | null;
          id?: string;
          material_differences?: string | null;
          mode?: string | null;
          name?: string;
          position?: number;
          postage_payer?: string | null;
          received_clock?: string | null;
          responsible?: string | null;
          source_id?: string;
          verified_on?: string | null;
          window_address?: string | null;
          window_hours?: string | null;
          window_name?: string | null;
          window_phone?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'cross_region_items_accepting_region_fkey';
            columns: ['accepting_region'];
            referencedRelation: 'regions';
            referencedColumns: ['code'];
          },
          {
            foreignKeyName: 'cross_region_items_agreement_id_fkey';
            columns: ['agreement_id'];
            referencedRelation: 'cross_region_agreements';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'cross_region_items_deciding_region_fkey';
            columns: ['deciding_region'];
            referencedRelation: 'regions';
            referencedColumns: ['code'];
          },
          {
            foreignKeyName: 'cross_region_items_guide_code_fkey';
            columns: ['guide_code'];
            referencedRelation: 'guides';
            referencedColumns: ['code'];
          },
          {
            foreignKeyName: 'cross_region_items_source_id_fkey';
            columns: ['source_id'];
            referencedRelation: 'sources';
            referencedColumns: ['id'];
          },
        ];
      };
      cross_region_listing_guides: {
        Row: {
          guide_code: string;
          listing_id: string;
        };
        Insert: {
          guide_code: string;
          listing_id: string;
        };
        Update: {
          guide_code?: string;
          listing_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'cross_region_listing_guides_guide_code_fkey';
            columns: ['guide_code'];
            referencedRelation: 'guides';
            referencedColumns: ['code'];
          },
          {
            foreignKeyName: 'cross_region_listing_guides_listing_id_fkey';
            columns: ['listing_id'];
            referencedRelation: 'cross_region_listings';
            referencedColumns: ['id'];
          },
        ];
      };
      cross_region_listings: {
        Row: {
          audiences: string[];
          confidence: string;
          deadline: string | null;
          department: string;
          evidence: string;
          id: string;
          list_id: string;
          mode: string | null;
          name: string;
        };
        Insert: {
          audiences: string[];
          confidence: string;
          deadline?: string | null;
          department: string;
          evidence: string;
          id: string;
          list_id: string;
          mode?: string | null;
          name: string;
        };
        Update: {
          audiences?: string[];
          confidence?: string;
          deadline?: string | null;
          department?: string;
          evidence?: string;
          id?: string;
          list_id?: string;
          mode?: string | null;
          name?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'cross_region_listings_list_id_fkey';
            columns: ['list_id'];
            referencedRelation: 'cross_region_lists';
            referencedColumns: ['source_id'];
          },
        ];
      };
      cross_region_lists: {
        Row: {
          declared_total: number;
          note: string;
          source_id: string;
        };
        Insert: {
          declared_total: number;
          note: string;
          source_id: string;
        };
        Update: {
          declared_total?: number;
          note?: string;
          source_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'cross_region_lists_source_id_fkey';
            columns: ['source_id'];
            referencedRelation: 'sources';
            referencedColumns: ['id'];
          },
        ];
      };
      cross_region_parties: {
        Row: {
          agreement_id: string;
          covers_below: boolean;
          region_code: string;
          role: string;
        };
        Insert: {
          agreement_id: string;
          covers_below?: boolean;
          region_code: string;
          role: string;
        };
        Update: {
          agreement_id?: string;
          covers_below?: boolean;
          region_code?: string;
          role?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'cross_region_parties_agreement_id_fkey';
            columns: ['agreement_id'];
            referencedRelation: 'cross_region_agreements';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'cross_region_parties_region_code_fkey';
            columns: ['region_code'];
            referencedRelation: 'regions';
            referencedColumns: ['code'];
          },
        ];
      };
      guide_versions: {
        Row: {
          facts: NonNullable<Json>;
          guide_code: string;
          name: string;
          number: number;
          published_at: string;
          withdrawn_at: string | null;
        };
        Insert: {
          facts: NonNullable<Json>;
          guide_code: string;
          name: string;
          number: number;
          published_at?: string;
          withdrawn_at?: string | null;
        };
        Update: {
          facts?: NonNullable<Json>;
          guide_code?: string;
          name?: string;
          number?: number;
          published_at?: string;
          withdrawn_at?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'guide_versions_guide_code_fkey';
            columns: ['guide_code'];
            referencedRelation: 'guides';
            referencedColumns: ['code'];
          },
        ];
      };
      guides: {
        Row: {
          audience: string;
          business_theme: string | null;
          code: string;
          department: string;
          life_stage: string | null;
        };
        Insert: {
          audience: string;
          business_theme?: string | null;
          code: string;
          department: string;
          life_stage?: string | null;
        };
        Update: {
          audience?: string;
          business_theme?: string | null;
          code?: string;
          department?: string;
          life_stage?: string | null;
        };
        Relationships: [];
      };
      missed_queries: {
        Row: {
          asked_on: string;
          id: string;
          phrase: string;
        };
        Insert: {
          asked_on?: string;
          id: string;
          phrase: string;
        };
        Update: {
          asked_on?: string;
          id?: string;
          phrase?: string;
        };
        Relationships: [];
      };
      regions: {
        Row: {
          code: string;
          code_name: string | null;
          demonstration: boolean;
          initials: string;
          level: string;
          name: string;
          parent_code: string | null;
          short_name: string;
          source_id: string;
        };
        Insert: {
          code: string;
          code_name?: string | null;
          demonstration?: never;
          initials: string;
          level: string;
          name: string;
          parent_code?: string | null;
          short_name: string;
          source_id: string;
        };
        Update: {
          code?: string;
          code_name?: string | null;
          demonstration?: never;
          initials?: string;
          level?: string;
          name?: string;
          parent_code?: string | null;
          short_name?: string;
          source_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'regions_parent_code_fkey';
            columns: ['parent_code'];
            referencedRelation: 'regions';
            referencedColumns: ['code'];
          },
          {
            foreignKeyName: 'regions_source_id_fkey';
            columns: ['source_id'];
            referencedRelation: 'sources';
            referencedColumns: ['id'];
          },
        ];
      };
      sources: {
        Row: {
          id: string;
          issued_on: string | null;
          kind: string;
          note: string | null;
          publisher: string;
          read_on: string | null;
          region_code: string | null;
          title: string;
          url: string | null;
        };
        Insert: {
          id: string;
          issued_on?: string | null;
          kind: string;
          note?: string | null;
          publisher: string;
          read_on?: string | null;
          region_code?: string | null;
          title: string;
          url?: string | null;
        };
        Update: {
          id?: string;
          issued_on?: string | null;
          kind?: string;
          note?: string | null;
          publisher?: string;
          read_on?: string | null;
          region_code?: string | null;
          title?: string;
          url?: string | null;
        };
        Relationships: [];
      };
      staff: {
        Row: {
          active: boolean;
          agency_id: string;
          department: string;
          name: string;
          role: string;
          user_id: string;
          window_id: string | null;
        };
        Insert: {
          active?: boolean;
          agency_id: string;
          department: string;
          name: string;
          role: string;
          user_id: string;
          window_id?: string | null;
        };
        Update: {
          active?: boolean;
          agency_id?: string;
          department?: string;
          name?: string;
          role?: string;
          user_id?: string;
          window_id?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'staff_agency_id_fkey';
            columns: ['agency_id'];
            referencedRelation: 'agencies';
            referencedColumns: ['id'];
          },
        ];
      };
    };
    Views: {
      [_ in never]: never;
    };
    Functions: {
      [_ in never]: never;
    };
    Enums: {
      [_ in never]: never;
    };
    CompositeTypes: {
      [_ in never]: never;
    };
  };
};

type DatabaseWithoutInternals = Omit<Database, '__InternalSupabase'>;

type DefaultSchema = DatabaseWithoutInternals[Extract<keyof Database, 'public'>];

export type Tables<
  DefaultSchemaTableNameOrOptions extends
    keyof (DefaultSchema['Tables'] & DefaultSchema['Views']) | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'] &
        DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Views'])
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends {
  schema: keyof DatabaseWithoutInternals;
}
  ? (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'] &
      DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Views'])[TableName] extends {
      Row: infer R;
    }
    ? R
    : never
  : DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema['Tables'] & DefaultSchema['Views'])
    ? (DefaultSchema['Tables'] & DefaultSchema['Views'])[DefaultSchemaTableNameOrOptions] extends {
        Row: infer R;
      }
      ? R
      : never
    : never;

export type TablesInsert<
  DefaultSchemaTableNameOrOptions extends
    keyof DefaultSchema['Tables'] | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables']
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends {
  schema: keyof DatabaseWithoutInternals;
}
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'][TableName] extends {
      Insert: infer I;
    }
    ? I
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema['Tables']
    ? DefaultSchema['Tables'][DefaultSchemaTableNameOrOptions] extends {
        Insert: infer I;
      }
      ? I
      : never
    : never;

export type TablesUpdate<
  DefaultSchemaTableNameOrOptions extends
    keyof DefaultSchema['Tables'] | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables']
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends {
  schema: keyof DatabaseWithoutInternals;
}
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'][TableName] extends {
      Update: infer U;
    }
    ? U
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema['Tables']
    ? DefaultSchema['Tables'][DefaultSchemaTableNameOrOptions] extends {
        Update: infer U;
      }
      ? U
      : never
    : never;

export type Enums<
  DefaultSchemaEnumNameOrOptions extends
    keyof DefaultSchema['Enums'] | { schema: keyof DatabaseWithoutInternals },
  EnumName extends (DefaultSchemaEnumNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions['schema']]['Enums']
    : never) = never,
> = DefaultSchemaEnumNameOrOptions extends {
  schema: keyof DatabaseWithoutInternals;
}
  ? DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions['schema']]['Enums'][EnumName]
  : DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema['Enums']
    ? DefaultSchema['Enums'][DefaultSchemaEnumNameOrOptions]
    : never;

export type CompositeTypes<
  PublicCompositeTypeNameOrOptions extends
    keyof DefaultSchema['CompositeTypes'] | { schema: keyof DatabaseWithoutInternals },
  CompositeTypeName extends (PublicCompositeTypeNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions['schema']]['CompositeTypes']
    : never) = never,
> = PublicCompositeTypeNameOrOptions extends {
  schema: keyof DatabaseWithoutInternals;
}
  ? DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions['schema']]['CompositeTypes'][CompositeTypeName]
  : PublicCompositeTypeNameOrOptions extends keyof DefaultSchema['CompositeTypes']
    ? DefaultSchema['CompositeTypes'][PublicCompositeTypeNameOrOptions]
    : never;

export const Constants = {
  public: {
    Enums: {},
  },
} as const;
