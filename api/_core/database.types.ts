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
      audit_entries: {
        Row: {
          act: string;
          after: Json | null;
          agency_id: string;
          at: string;
          before: Json | null;
          id: number;
          request_id: string | null;
          room: string;
          staff_id: string;
          staff_name: string;
          subject: string;
        };
        Insert: {
          act: string;
          after?: Json | null;
          agency_id: string;
          at?: string;
          before?: Json | null;
          id?: never;
          request_id?: string | null;
          room: string;
          staff_id: string;
          staff_name: string;
          subject: string;
        };
        Update: {
          act?: string;
          after?: Json | null;
          agency_id?: string;
          at?: string;
          before?: Json | null;
          id?: never;
          request_id?: string | null;
          room?: string;
          staff_id?: string;
          staff_name?: string;
          subject?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'audit_entries_agency_id_fkey';
            columns: ['agency_id'];
            referencedRelation: 'agencies';
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
      calendar_exceptions: {
        Row: {
          day: string;
          name: string;
          source_id: string;
          working: boolean;
        };
        Insert: {
          day: string;
          name: string;
          source_id: string;
          working: boolean;
        };
        Update: {
          day?: string;
          name?: string;
          source_id?: string;
          working?: boolean;
        };
        Relationships: [
          {
            foreignKeyName: 'calendar_exceptions_source_id_fkey';
            columns: ['source_id'];
            referencedRelation: 'sources';
            referencedColumns: ['id'];
          },
        ];
      };
      case_steps: {
        Row: {
          case_number: string;
          handled_at: string;
          step: string;
          window_id: string | null;
        };
        Insert: {
          case_number: string;
          handled_at: string;
          step: string;
          window_id?: string | null;
        };
        Update: {
          case_number?: string;
          handled_at?: string;
          step?: string;
          window_id?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'case_steps_case_number_fkey';
            columns: ['case_number'];
            referencedRelation: 'service_cases';
            referencedColumns: ['case_number'];
          },
          {
            foreignKeyName: 'case_steps_window_id_fkey';
            columns: ['window_id'];
            referencedRelation: 'service_windows';
            referencedColumns: ['id'];
          },
        ];
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
          agency_id: string;
          goes_to: string;
          how: string;
          id: string;
          open: boolean | null;
          phone: string | null;
          position: number;
          purpose: string;
          reopening: string | null;
          revision: number;
        };
        Insert: {
          agency_id: string;
          goes_to: string;
          how: string;
          id: string;
          open?: boolean | null;
          phone?: string | null;
          position: number;
          purpose: string;
          reopening?: string | null;
          revision?: number;
        };
        Update: {
          agency_id?: string;
          goes_to?: string;
          how?: string;
          id?: string;
          open?: boolean | null;
          phone?: string | null;
          position?: number;
          purpose?: string;
          reopening?: string | null;
          revision?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'channels_agency_id_fkey';
            columns: ['agency_id'];
            referencedRelation: 'agencies';
            referencedColumns: ['id'];
          },
        ];
      };
      claims: {
        Row: {
          agency_id: string;
          guide_code: string | null;
          item_id: string;
          reason: string;
          revision: number;
          state: string;
        };
        Insert: {
          agency_id: string;
          guide_code?: string | null;
          item_id: string;
          reason?: string;
          revision?: number;
          state: string;
        };
        Update: {
          agency_id?: string;
          guide_code?: string | null;
          item_id?: string;
          reason?: string;
          revision?: number;
          state?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'claims_agency_id_fkey';
            columns: ['agency_id'];
            referencedRelation: 'agencies';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'claims_guide_code_fkey';
            columns: ['guide_code'];
            referencedRelation: 'guides';
            referencedColumns: ['code'];
          },
          {
            foreignKeyName: 'claims_item_id_fkey';
            columns: ['item_id'];
            referencedRelation: 'upper_items';
            referencedColumns: ['id'];
          },
        ];
      };
      comment_reviews: {
        Row: {
          id: string;
          public_comment: string | null;
          rating: number;
          reason: string;
          reviewed_at: string;
          staff_id: string;
          words_of: string;
        };
        Insert: {
          id: string;
          public_comment?: string | null;
          rating: number;
          reason?: string;
          reviewed_at?: string;
          staff_id: string;
          words_of: string;
        };
        Update: {
          id?: string;
          public_comment?: string | null;
          rating?: number;
          reason?: string;
          reviewed_at?: string;
          staff_id?: string;
          words_of?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'comment_reviews_rating_fkey';
            columns: ['rating'];
            referencedRelation: 'ratings';
            referencedColumns: ['number'];
          },
        ];
      };
      cross_region_agreements: {
        Row: {
          agency_id: string | null;
          as_of: string;
          direction: string | null;
          edited_at: string | null;
          edited_by: string | null;
          handled_count: number | null;
          id: string;
          item_count: number | null;
          note: string;
          parties_complete: boolean;
          partner_count: number | null;
          partner_name: string;
          quote: string;
          region_code: string;
          retired_on: string | null;
          revision: number;
          scope: string;
          section: string;
          source_id: string;
          valid_from: string | null;
          valid_until: string | null;
        };
        Insert: {
          agency_id?: string | null;
          as_of: string;
          direction?: string | null;
          edited_at?: string | null;
          edited_by?: string | null;
          handled_count?: number | null;
          id: string;
          item_count?: number | null;
          note: string;
          parties_complete: boolean;
          partner_count?: number | null;
          partner_name: string;
          quote: string;
          region_code: string;
          retired_on?: string | null;
          revision?: number;
          scope: string;
          section: string;
          source_id: string;
          valid_from?: string | null;
          valid_until?: string | null;
        };
        Update: {
          agency_id?: string | null;
          as_of?: string;
          direction?: string | null;
          edited_at?: string | null;
          edited_by?: string | null;
          handled_count?: number | null;
          id?: string;
          item_count?: number | null;
          note?: string;
          parties_complete?: boolean;
          partner_count?: number | null;
          partner_name?: string;
          quote?: string;
          region_code?: string;
          retired_on?: string | null;
          revision?: number;
          scope?: string;
          section?: string;
          source_id?: string;
          valid_from?: string | null;
          valid_until?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'cross_region_agreements_agency_id_fkey';
            columns: ['agency_id'];
            referencedRelation: 'agencies';
            referencedColumns: ['id'];
          },
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
          accept_days: number | null;
          accepted_clock: string | null;
          accepting_region: string;
          agency_id: string | null;
          agreement_id: string;
          complaint_phone: string | null;
          complete_days: number | null;
          completed_clock: string | null;
          deciding_agency: string | null;
          deciding_region: string;
          deliver_days: number | null;
          delivery: string | null;
          edited_at: string | null;
          edited_by: string | null;
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
          retired_on: string | null;
          revision: number;
          send_days: number | null;
          sign_days: number | null;
          source_id: string;
          verified_on: string | null;
          window_address: string | null;
          window_hours: string | null;
          window_name: string | null;
          window_phone: string | null;
        };
        Insert: {
          accept_days?: number | null;
          accepted_clock?: string | null;
          accepting_region: string;
          agency_id?: string | null;
          agreement_id: string;
          complaint_phone?: string | null;
          complete_days?: number | null;
          completed_clock?: string | null;
          deciding_agency?: string | null;
          deciding_region: string;
          deliver_days?: number | null;
          delivery?: string | null;
          edited_at?: string | null;
          edited_by?: string | null;
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
          retired_on?: string | null;
          revision?: number;
          send_days?: number | null;
          sign_days?: number | null;
          source_id: string;
          verified_on?: string | null;
          window_address?: string | null;
          window_hours?: string | null;
          window_name?: string | null;
          window_phone?: string | null;
        };
        Update: {
          accept_days?: number | null;
          accepted_clock?: string | null;
          accepting_region?: string;
          agency_id?: string | null;
          agreement_id?: string;
          complaint_phone?: string | null;
          complete_days?: number | null;
          completed_clock?: string | null;
          deciding_agency?: string | null;
          deciding_region?: string;
          deliver_days?: number | null;
          delivery?: string | null;
          edited_at?: string | null;
          edited_by?: string | null;
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
          retired_on?: string | null;
          revision?: number;
          send_days?: number | null;
          sign_days?: number | null;
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
            foreignKeyName: 'cross_region_items_agency_id_fkey';
            columns: ['agency_id'];
            referencedRelation: 'agencies';
            referencedColumns: ['id'];
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
      delegations: {
        Row: {
          agency_id: string;
          basis: string;
          conditions: string | null;
          effective_on: string;
          guide_code: string;
          id: string;
          move: string;
          receiver: string;
          receiver_kind: string;
          revision: number;
          struck: boolean;
          training: string | null;
        };
        Insert: {
          agency_id: string;
          basis: string;
          conditions?: string | null;
          effective_on: string;
          guide_code: string;
          id: string;
          move: string;
          receiver: string;
          receiver_kind: string;
          revision?: number;
          struck?: boolean;
          training?: string | null;
        };
        Update: {
          agency_id?: string;
          basis?: string;
          conditions?: string | null;
          effective_on?: string;
          guide_code?: string;
          id?: string;
          move?: string;
          receiver?: string;
          receiver_kind?: string;
          revision?: number;
          struck?: boolean;
          training?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'delegations_agency_id_fkey';
            columns: ['agency_id'];
            referencedRelation: 'agencies';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'delegations_guide_code_fkey';
            columns: ['guide_code'];
            referencedRelation: 'guides';
            referencedColumns: ['code'];
          },
        ];
      };
      district_settings: {
        Row: {
          closes_at: string;
          extended_days: number;
          follow_up_days: number;
          general_ratings_per_day: number;
          late_rating_days: number;
          poor_levels: number;
          re_rating_days: number;
          rectification_days: number;
          region_code: string;
          source_id: string;
          supplement_days: number;
        };
        Insert: {
          closes_at: string;
          extended_days: number;
          follow_up_days: number;
          general_ratings_per_day: number;
          late_rating_days: number;
          poor_levels: number;
          re_rating_days: number;
          rectification_days: number;
          region_code: string;
          source_id: string;
          supplement_days: number;
        };
        Update: {
          closes_at?: string;
          extended_days?: number;
          follow_up_days?: number;
          general_ratings_per_day?: number;
          late_rating_days?: number;
          poor_levels?: number;
          re_rating_days?: number;
          rectification_days?: number;
          region_code?: string;
          source_id?: string;
          supplement_days?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'district_settings_region_code_fkey';
            columns: ['region_code'];
            referencedRelation: 'regions';
            referencedColumns: ['code'];
          },
          {
            foreignKeyName: 'district_settings_source_id_fkey';
            columns: ['source_id'];
            referencedRelation: 'sources';
            referencedColumns: ['id'];
          },
        ];
      };
      guide_draft_moves: {
        Row: {
          act: string;
          by: string[];
          from_states: string[];
          to_state: string;
        };
        Insert: {
          act: string;
          by: string[];
          from_states: string[];
          to_state: string;
        };
        Update: {
          act?: string;
          by?: string[];
          from_states?: string[];
          to_state?: string;
        };
        Relationships: [];
      };
      guide_drafts: {
        Row: {
          agency_id: string;
          audience: string;
          based_on: number | null;
          business_theme: string | null;
          department: string;
          edited_at: string;
          edited_by: string;
          effective_on: string | null;
          facts: NonNullable<Json>;
          guide_code: string;
          id: string;
          import_id: string | null;
          kind: string;
          life_stage: string | null;
          name: string;
          review_note: string | null;
          reviewed_at: string | null;
          reviewed_by: string | null;
          revision: number;
          sent_digest: string | null;
          state: string;
          submitted_at: string | null;
          why: string;
          written_by: string[];
        };
        Insert: {
          agency_id: string;
          audience: string;
          based_on?: number | null;
          business_theme?: string | null;
          department: string;
          edited_at?: string;
          edited_by: string;
          effective_on?: string | null;
          facts: NonNullable<Json>;
          guide_code?: string;
          id?: string;
          import_id?: string | null;
          kind: string;
          life_stage?: string | null;
          name: string;
          review_note?: string | null;
          reviewed_at?: string | null;
          reviewed_by?: string | null;
          revision?: number;
          sent_digest?: string | null;
          state?: string;
          submitted_at?: string | null;
          why?: string;
          written_by: string[];
        };
        Update: {
          agency_id?: string;
          audience?: string;
          based_on?: number | null;
          business_theme?: string | null;
          department?: string;
          edited_at?: string;
          edited_by?: string;
          effective_on?: string | null;
          facts?: NonNullable<Json>;
          guide_code?: string;
          id?: string;
          import_id?: string | null;
          kind?: string;
          life_stage?: string | null;
          name?: string;
          review_note?: string | null;
          reviewed_at?: string | null;
          reviewed_by?: string | null;
          revision?: number;
          sent_digest?: string | null;
          state?: string;
          submitted_at?: string | null;
          why?: string;
          written_by?: string[];
        };
        Relationships: [
          {
            foreignKeyName: 'guide_drafts_agency_id_fkey';
            columns: ['agency_id'];
            referencedRelation: 'agencies';
            referencedColumns: ['id'];
          },
        ];
      };
      guide_versions: {
        Row: {
          audience: string;
          business_theme: string | null;
          department: string;
          draft_id: string | null;
          facts: NonNullable<Json>;
          guide_code: string;
          life_stage: string | null;
          name: string;
          number: number;
          published_at: string;
          why: string;
          withdrawn_at: string | null;
        };
        Insert: {
          audience: string;
          business_theme?: string | null;
          department: string;
          draft_id?: string | null;
          facts: NonNullable<Json>;
          guide_code: string;
          life_stage?: string | null;
          name: string;
          number: number;
          published_at?: string;
          why?: string;
          withdrawn_at?: string | null;
        };
        Update: {
          audience?: string;
          business_theme?: string | null;
          department?: string;
          draft_id?: string | null;
          facts?: NonNullable<Json>;
          guide_code?: string;
          life_stage?: string | null;
          name?: string;
          number?: number;
          published_at?: string;
          why?: string;
          withdrawn_at?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'guide_versions_draft_id_fkey';
            columns: ['draft_id'];
            referencedRelation: 'guide_drafts';
            referencedColumns: ['id'];
          },
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
          agency_id: string;
          audience: string;
          business_theme: string | null;
          code: string;
          department: string;
          life_stage: string | null;
        };
        Insert: {
          agency_id: string;
          audience: string;
          business_theme?: string | null;
          code: string;
          department: string;
          life_stage?: string | null;
        };
        Update: {
          agency_id?: string;
          audience?: string;
          business_theme?: string | null;
          code?: string;
          department?: string;
          life_stage?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'guides_agency_id_fkey';
            columns: ['agency_id'];
            referencedRelation: 'agencies';
            referencedColumns: ['id'];
          },
        ];
      };
      imports: {
        Row: {
          agency_id: string;
          alive_at: string | null;
          at: string;
          cells: Json | null;
          digest: string;
          done: number;
          ended_at: string | null;
          faults: NonNullable<Json>;
          file: string | null;
          id: string;
          kind: string;
          legacy: number;
          name: string;
          ready: number;
          rows: number;
          same: number;
          staff_id: string;
          staff_name: string;
          started_at: string | null;
          state: string;
          stop_asked: boolean;
        };
        Insert: {
          agency_id: string;
          alive_at?: string | null;
          at?: string;
          cells?: Json | null;
          digest: string;
          done?: number;
          ended_at?: string | null;
          faults: NonNullable<Json>;
          file?: string | null;
          id: string;
          kind: string;
          legacy: number;
          name: string;
          ready: number;
          rows: number;
          same: number;
          staff_id: string;
          staff_name: string;
          started_at?: string | null;
          state?: string;
          stop_asked?: boolean;
        };
        Update: {
          agency_id?: string;
          alive_at?: string | null;
          at?: string;
          cells?: Json | null;
          digest?: string;
          done?: number;
          ended_at?: string | null;
          faults?: NonNullable<Json>;
          file?: string | null;
          id?: string;
          kind?: string;
          legacy?: number;
          name?: string;
          ready?: number;
          rows?: number;
          same?: number;
          staff_id?: string;
          staff_name?: string;
          started_at?: string | null;
          state?: string;
          stop_asked?: boolean;
        };
        Relationships: [
          {
            foreignKeyName: 'imports_agency_id_fkey';
            columns: ['agency_id'];
            referencedRelation: 'agencies';
            referencedColumns: ['id'];
          },
        ];
      };
      intake_cases: {
        Row: {
          accepting_agency: string;
          applicant_digest: string;
          applicant_mask: string;
          case_number: string;
          closed_at: string | null;
          deciding_agency: string;
          demonstration: boolean;
          due_at: string | null;
          guide_code: string;
          id: string;
          item_id: string;
          late_steps: number;
          received_at: string;
          since: string;
          state: string;
          warn_at: string | null;
        };
        Insert: {
          accepting_agency: string;
          applicant_digest: string;
          applicant_mask: string;
          case_number: string;
          closed_at?: string | null;
          deciding_agency: string;
          demonstration?: boolean;
          due_at?: string | null;
          guide_code: string;
          id: string;
          item_id: string;
          late_steps?: number;
          received_at?: string;
          since?: string;
          state?: string;
          warn_at?: string | null;
        };
        Update: {
          accepting_agency?: string;
          applicant_digest?: string;
          applicant_mask?: string;
          case_number?: string;
          closed_at?: string | null;
          deciding_agency?: string;
          demonstration?: boolean;
          due_at?: string | null;
          guide_code?: string;
          id?: string;
          item_id?: string;
          late_steps?: number;
          received_at?: string;
          since?: string;
          state?: string;
          warn_at?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'intake_cases_accepting_agency_fkey';
            columns: ['accepting_agency'];
            referencedRelation: 'agencies';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'intake_cases_deciding_agency_fkey';
            columns: ['deciding_agency'];
            referencedRelation: 'agencies';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'intake_cases_guide_code_fkey';
            columns: ['guide_code'];
            referencedRelation: 'guides';
            referencedColumns: ['code'];
          },
          {
            foreignKeyName: 'intake_cases_item_id_fkey';
            columns: ['item_id'];
            referencedRelation: 'cross_region_items';
            referencedColumns: ['id'];
          },
        ];
      };
      intake_moves: {
        Row: {
          act: string;
          next: string;
          side: string;
          state: string;
        };
        Insert: {
          act: string;
          next: string;
          side: string;
          state: string;
        };
        Update: {
          act?: string;
          next?: string;
          side?: string;
          state?: string;
        };
        Relationships: [];
      };
      intake_steps: {
        Row: {
          act: string;
          agency_id: string;
          at: string;
          case_number: string;
          id: string;
          late: boolean;
          next: string;
          nth: number;
          sent_digest: string;
          staff_id: string;
          staff_name: string;
          state: string;
          tracking: string;
          words: string;
        };
        Insert: {
          act: string;
          agency_id: string;
          at?: string;
          case_number: string;
          id: string;
          late?: boolean;
          next?: string;
          nth?: number;
          sent_digest: string;
          staff_id: string;
          staff_name: string;
          state?: string;
          tracking?: string;
          words?: string;
        };
        Update: {
          act?: string;
          agency_id?: string;
          at?: string;
          case_number?: string;
          id?: string;
          late?: boolean;
          next?: string;
          nth?: number;
          sent_digest?: string;
          staff_id?: string;
          staff_name?: string;
          state?: string;
          tracking?: string;
          words?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'intake_steps_act_state_fkey';
            columns: ['act', 'state'];
            referencedRelation: 'intake_moves';
            referencedColumns: ['act', 'state'];
          },
          {
            foreignKeyName: 'intake_steps_agency_id_fkey';
            columns: ['agency_id'];
            referencedRelation: 'agencies';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'intake_steps_case_number_fkey';
            columns: ['case_number'];
            referencedRelation: 'intake_cases';
            referencedColumns: ['case_number'];
          },
        ];
      };
      ledger_heads: {
        Row: {
          note: string;
          root: string;
          signed_at: string;
          size: number;
        };
        Insert: {
          note: string;
          root: string;
          signed_at?: string;
          size: number;
        };
        Update: {
          note?: string;
          root?: string;
          signed_at?: string;
          size?: number;
        };
        Relationships: [];
      };
      ledger_leaves: {
        Row: {
          kind: string;
          leaf: string;
          number: number;
          ordered_at: string;
          rating: number;
        };
        Insert: {
          kind?: never;
          leaf: string;
          number: number;
          ordered_at?: string;
          rating: number;
        };
        Update: {
          kind?: never;
          leaf?: string;
          number?: number;
          ordered_at?: string;
          rating?: number;
        };
        Relationships: [];
      };
      ledger_pending: {
        Row: {
          id: number;
          leaf: string;
          rating: number;
        };
        Insert: {
          id?: never;
          leaf: string;
          rating: number;
        };
        Update: {
          id?: never;
          leaf?: string;
          rating?: number;
        };
        Relationships: [];
      };
      ledger_tiles: {
        Row: {
          hashes: string;
          index: number;
          level: number;
        };
        Insert: {
          hashes: string;
          index: number;
          level: number;
        };
        Update: {
          hashes?: string;
          index?: number;
          level?: number;
        };
        Relationships: [];
      };
      level_checks: {
        Row: {
          accepted: boolean;
          checked_at: string;
          counted: boolean;
          fault: string | null;
          id: number;
          in_ledger: boolean;
          level: string;
          listed: boolean;
          passed: boolean;
          receipt: string | null;
        };
        Insert: {
          accepted: boolean;
          checked_at?: string;
          counted: boolean;
          fault?: string | null;
          id?: never;
          in_ledger: boolean;
          level: string;
          listed: boolean;
          passed?: never;
          receipt?: string | null;
        };
        Update: {
          accepted?: boolean;
          checked_at?: string;
          counted?: boolean;
          fault?: string | null;
          id?: never;
          in_ledger?: boolean;
          level?: string;
          listed?: boolean;
          passed?: never;
          receipt?: string | null;
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
      missed_query_verdicts: {
        Row: {
          agency_id: string;
          decided_by: string;
          decided_on: string;
          department: string | null;
          phrase: string;
          verdict: string;
        };
        Insert: {
          agency_id: string;
          decided_by: string;
          decided_on?: string;
          department?: string | null;
          phrase: string;
          verdict: string;
        };
        Update: {
          agency_id?: string;
          decided_by?: string;
          decided_on?: string;
          department?: string | null;
          phrase?: string;
          verdict?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'missed_query_verdicts_agency_id_fkey';
            columns: ['agency_id'];
            referencedRelation: 'agencies';
            referencedColumns: ['id'];
          },
        ];
      };
      photo_reviews: {
        Row: {
          id: string;
          photo: string;
          publish: boolean;
          reviewed_at: string;
          staff_id: string;
        };
        Insert: {
          id: string;
          photo: string;
          publish: boolean;
          reviewed_at?: string;
          staff_id: string;
        };
        Update: {
          id?: string;
          photo?: string;
          publish?: boolean;
          reviewed_at?: string;
          staff_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'photo_reviews_photo_fkey';
            columns: ['photo'];
            referencedRelation: 'photos';
            referencedColumns: ['id'];
          },
        ];
      };
      photos: {
        Row: {
          bytes: number;
          check_state: string;
          digest: string;
          height: number;
          id: string;
          owner: string;
          public: boolean;
          rating: number | null;
          stored_at: string | null;
          trace_id: string | null;
          uploaded_at: string;
          width: number;
        };
        Insert: {
          bytes: number;
          check_state?: string;
          digest: string;
          height: number;
          id: string;
          owner?: string;
          public?: boolean;
          rating?: number | null;
          stored_at?: string | null;
          trace_id?: string | null;
          uploaded_at?: string;
          width: number;
        };
        Update: {
          bytes?: number;
          check_state?: string;
          digest?: string;
          height?: number;
          id?: string;
          owner?: string;
          public?: boolean;
          rating?: number | null;
          stored_at?: string | null;
          trace_id?: string | null;
          uploaded_at?: string;
          width?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'photos_rating_fkey';
            columns: ['rating'];
            referencedRelation: 'ratings';
            referencedColumns: ['number'];
          },
        ];
      };
      place_codes: {
        Row: {
          door: string;
          made_on: string | null;
          point_id: string;
          retired_on: string | null;
          window_id: string | null;
        };
        Insert: {
          door: string;
          made_on?: string | null;
          point_id: string;
          retired_on?: string | null;
          window_id?: string | null;
        };
        Update: {
          door?: string;
          made_on?: string | null;
          point_id?: string;
          retired_on?: string | null;
          window_id?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'place_codes_point_id_fkey';
            columns: ['point_id'];
            referencedRelation: 'service_points';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'place_codes_window_id_fkey';
            columns: ['window_id'];
            referencedRelation: 'service_windows';
            referencedColumns: ['id'];
          },
        ];
      };
      quotas: {
        Row: {
          day: string;
          times: number;
          what: string;
          who: string;
        };
        Insert: {
          day: string;
          times: number;
          what: string;
          who: string;
        };
        Update: {
          day?: string;
          times?: number;
          what?: string;
          who?: string;
        };
        Relationships: [];
      };
      rating_contacts: {
        Row: {
          name: string;
          phone: string;
          rating: number;
        };
        Insert: {
          name?: string;
          phone: string;
          rating: number;
        };
        Update: {
          name?: string;
          phone?: string;
          rating?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'rating_contacts_rating_fkey';
            columns: ['rating'];
            referencedRelation: 'ratings';
            referencedColumns: ['number'];
          },
        ];
      };
      rating_counts: {
        Row: {
          agency_id: string;
          by_default: number;
          counted: number;
          item: string | null;
          level: string;
          month: string;
          test: number;
          voided: number;
        };
        Insert: {
          agency_id: string;
          by_default?: number;
          counted?: number;
          item?: string | null;
          level: string;
          month: string;
          test?: number;
          voided?: number;
        };
        Update: {
          agency_id?: string;
          by_default?: number;
          counted?: number;
          item?: string | null;
          level?: string;
          month?: string;
          test?: number;
          voided?: number;
        };
        Relationships: [];
      };
      rating_tokens: {
        Row: {
          case_number: string;
          expires_at: string;
          id: string;
          issued_at: string;
          step: string;
        };
        Insert: {
          case_number: string;
          expires_at: string;
          id: string;
          issued_at?: string;
          step: string;
        };
        Update: {
          case_number?: string;
          expires_at?: string;
          id?: string;
          issued_at?: string;
          step?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'rating_tokens_case_number_step_fkey';
            columns: ['case_number', 'step'];
            referencedRelation: 'case_steps';
            referencedColumns: ['case_number', 'step'];
          },
        ];
      };
      ratings: {
        Row: {
          agency_id: string;
          by_default: boolean;
          case_number: string | null;
          channel: string;
          citizen_id: string | null;
          comment: string;
          comment_check: string;
          commitment: string;
          entered_by: string | null;
          foreign_reference: string | null;
          given_at: string;
          given_on: string;
          guide_code: string | null;
          handled_on: string | null;
          id: string;
          late: boolean;
          level: string;
          named: boolean;
          number: number;
          point_id: string | null;
          public_comment: string | null;
          scope: string;
          sent_digest: string;
          step: string | null;
          tags: string[];
          test: boolean;
          to_look_at: boolean;
          window_id: string | null;
        };
        Insert: {
          agency_id: string;
          by_default?: boolean;
          case_number?: string | null;
          channel: string;
          citizen_id?: string | null;
          comment?: string;
          comment_check?: string;
          commitment: string;
          entered_by?: string | null;
          foreign_reference?: string | null;
          given_at?: string;
          given_on?: string;
          guide_code?: string | null;
          handled_on?: string | null;
          id: string;
          late?: boolean;
          level: string;
          named?: boolean;
          number?: never;
          point_id?: string | null;
          public_comment?: string | null;
          scope: string;
          sent_digest: string;
          step?: string | null;
          tags?: string[];
          test?: boolean;
          to_look_at?: never;
          window_id?: string | null;
        };
        Update: {
          agency_id?: string;
          by_default?: boolean;
          case_number?: string | null;
          channel?: string;
          citizen_id?: string | null;
          comment?: string;
          comment_check?: string;
          commitment?: string;
          entered_by?: string | null;
          foreign_reference?: string | null;
          given_at?: string;
          given_on?: string;
          guide_code?: string | null;
          handled_on?: string | null;
          id?: string;
          late?: boolean;
          level?: string;
          named?: boolean;
          number?: never;
          point_id?: string | null;
          public_comment?: string | null;
          scope?: string;
          sent_digest?: string;
          step?: string | null;
          tags?: string[];
          test?: boolean;
          to_look_at?: never;
          window_id?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'ratings_agency_id_fkey';
            columns: ['agency_id'];
            referencedRelation: 'agencies';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'ratings_case_number_step_fkey';
            columns: ['case_number', 'step'];
            referencedRelation: 'case_steps';
            referencedColumns: ['case_number', 'step'];
          },
          {
            foreignKeyName: 'ratings_guide_code_fkey';
            columns: ['guide_code'];
            referencedRelation: 'guides';
            referencedColumns: ['code'];
          },
          {
            foreignKeyName: 'ratings_point_id_fkey';
            columns: ['point_id'];
            referencedRelation: 'service_points';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'ratings_window_id_fkey';
            columns: ['window_id'];
            referencedRelation: 'service_windows';
            referencedColumns: ['id'];
          },
        ];
      };
      rectification_moves: {
        Row: {
          act: string;
          by: string;
          next: string;
          state: string;
        };
        Insert: {
          act: string;
          by: string;
          next: string;
          state: string;
        };
        Update: {
          act?: string;
          by?: string;
          next?: string;
          state?: string;
        };
        Relationships: [];
      };
      rectification_steps: {
        Row: {
          act: string;
          at: string;
          by: string;
          department: string | null;
          id: string;
          next: string;
          nth: number;
          outcome: string | null;
          photos: string[];
          private_words: string;
          rating: number;
          reason: string | null;
          remedy: string | null;
          salt: string;
          sent_digest: string | null;
          staff_id: string | null;
          staff_name: string | null;
          state: string;
          words: string;
        };
        Insert: {
          act: string;
          at?: string;
          by: string;
          department?: string | null;
          id: string;
          next?: string;
          nth?: number;
          outcome?: string | null;
          photos?: string[];
          private_words?: string;
          rating: number;
          reason?: string | null;
          remedy?: string | null;
          salt?: string;
          sent_digest?: string | null;
          staff_id?: string | null;
          staff_name?: string | null;
          state?: string;
          words?: string;
        };
        Update: {
          act?: string;
          at?: string;
          by?: string;
          department?: string | null;
          id?: string;
          next?: string;
          nth?: number;
          outcome?: string | null;
          photos?: string[];
          private_words?: string;
          rating?: number;
          reason?: string | null;
          remedy?: string | null;
          salt?: string;
          sent_digest?: string | null;
          staff_id?: string | null;
          staff_name?: string | null;
          state?: string;
          words?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'rectification_steps_act_state_by_fkey';
            columns: ['act', 'state', 'by'];
            referencedRelation: 'rectification_moves';
            referencedColumns: ['act', 'state', 'by'];
          },
          {
            foreignKeyName: 'rectification_steps_rating_fkey';
            columns: ['rating'];
            referencedRelation: 'rectifications';
            referencedColumns: ['rating'];
          },
        ];
      };
      rectifications: {
        Row: {
          agency_id: string;
          answer_due_at: string | null;
          appeal: string | null;
          closed_at: string | null;
          counted_from: string;
          department: string | null;
          due_at: string | null;
          escalated_due_at: string | null;
          extended: boolean;
          follow_up_due_at: string;
          followed_up_at: string | null;
          outcome: string | null;
          overdue: boolean;
          rating: number;
          rectify_due_at: string;
          rejections: number;
          state: string;
          void_reason: string | null;
          warn_at: string | null;
          window_id: string | null;
        };
        Insert: {
          agency_id: string;
          answer_due_at?: string | null;
          appeal?: string | null;
          closed_at?: string | null;
          counted_from: string;
          department?: string | null;
          due_at?: string | null;
          escalated_due_at?: string | null;
          extended?: boolean;
          follow_up_due_at: string;
          followed_up_at?: string | null;
          outcome?: string | null;
          overdue?: never;
          rating: number;
          rectify_due_at: string;
          rejections?: number;
          state?: string;
          void_reason?: string | null;
          warn_at?: string | null;
          window_id?: string | null;
        };
        Update: {
          agency_id?: string;
          answer_due_at?: string | null;
          appeal?: string | null;
          closed_at?: string | null;
          counted_from?: string;
          department?: string | null;
          due_at?: string | null;
          escalated_due_at?: string | null;
          extended?: boolean;
          follow_up_due_at?: string;
          followed_up_at?: string | null;
          outcome?: string | null;
          overdue?: never;
          rating?: number;
          rectify_due_at?: string;
          rejections?: number;
          state?: string;
          void_reason?: string | null;
          warn_at?: string | null;
          window_id?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'rectifications_agency_id_fkey';
            columns: ['agency_id'];
            referencedRelation: 'agencies';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'rectifications_rating_fkey';
            columns: ['rating'];
            referencedRelation: 'ratings';
            referencedColumns: ['number'];
          },
          {
            foreignKeyName: 'rectifications_window_id_fkey';
            columns: ['window_id'];
            referencedRelation: 'service_windows';
            referencedColumns: ['id'];
          },
        ];
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
      service_cases: {
        Row: {
          agency_id: string;
          applicant_digest: string;
          case_number: string;
          demonstration: boolean;
          guide_code: string;
        };
        Insert: {
          agency_id: string;
          applicant_digest: string;
          case_number: string;
          demonstration?: boolean;
          guide_code: string;
        };
        Update: {
          agency_id?: string;
          applicant_digest?: string;
          case_number?: string;
          demonstration?: boolean;
          guide_code?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'service_cases_agency_id_fkey';
            columns: ['agency_id'];
            referencedRelation: 'agencies';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'service_cases_guide_code_fkey';
            columns: ['guide_code'];
            referencedRelation: 'guides';
            referencedColumns: ['code'];
          },
        ];
      };
      service_hour_exceptions: {
        Row: {
          closes: string | null;
          day: string;
          opens: string | null;
          point_id: string;
          why: string;
        };
        Insert: {
          closes?: string | null;
          day: string;
          opens?: string | null;
          point_id: string;
          why: string;
        };
        Update: {
          closes?: string | null;
          day?: string;
          opens?: string | null;
          point_id?: string;
          why?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'service_hour_exceptions_point_id_fkey';
            columns: ['point_id'];
            referencedRelation: 'service_points';
            referencedColumns: ['id'];
          },
        ];
      };
      service_hours: {
        Row: {
          closes: string;
          opens: string;
          point_id: string;
          weekday: number;
        };
        Insert: {
          closes: string;
          opens: string;
          point_id: string;
          weekday: number;
        };
        Update: {
          closes?: string;
          opens?: string;
          point_id?: string;
          weekday?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'service_hours_point_id_fkey';
            columns: ['point_id'];
            referencedRelation: 'service_points';
            referencedColumns: ['id'];
          },
        ];
      };
      service_points: {
        Row: {
          address: string | null;
          agency_id: string;
          demonstration: boolean;
          directions: string | null;
          id: string;
          kind: string;
          latitude: number | null;
          longitude: number | null;
          name: string;
          phone: string | null;
          retired_on: string | null;
          revision: number;
          source_id: string;
        };
        Insert: {
          address?: string | null;
          agency_id: string;
          demonstration?: boolean;
          directions?: string | null;
          id: string;
          kind: string;
          latitude?: number | null;
          longitude?: number | null;
          name: string;
          phone?: string | null;
          retired_on?: string | null;
          revision?: number;
          source_id: string;
        };
        Update: {
          address?: string | null;
          agency_id?: string;
          demonstration?: boolean;
          directions?: string | null;
          id?: string;
          kind?: string;
          latitude?: number | null;
          longitude?: number | null;
          name?: string;
          phone?: string | null;
          retired_on?: string | null;
          revision?: number;
          source_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'service_points_agency_id_fkey';
            columns: ['agency_id'];
            referencedRelation: 'agencies';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'service_points_source_id_fkey';
            columns: ['source_id'];
            referencedRelation: 'sources';
            referencedColumns: ['id'];
          },
        ];
      };
      service_windows: {
        Row: {
          comprehensive: boolean;
          id: string;
          name: string;
          point_id: string;
          position: number;
          retired_on: string | null;
          test: boolean;
        };
        Insert: {
          comprehensive?: boolean;
          id: string;
          name: string;
          point_id: string;
          position: number;
          retired_on?: string | null;
          test?: boolean;
        };
        Update: {
          comprehensive?: boolean;
          id?: string;
          name?: string;
          point_id?: string;
          position?: number;
          retired_on?: string | null;
          test?: boolean;
        };
        Relationships: [
          {
            foreignKeyName: 'service_windows_point_id_fkey';
            columns: ['point_id'];
            referencedRelation: 'service_points';
            referencedColumns: ['id'];
          },
        ];
      };
      sign_in_tries: {
        Row: {
          digest: string;
          failures: number;
          until: string;
        };
        Insert: {
          digest: string;
          failures: number;
          until: string;
        };
        Update: {
          digest?: string;
          failures?: number;
          until?: string;
        };
        Relationships: [];
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
          email: string;
          name: string;
          roles: string[];
          second_factor: boolean;
          signed_out_at: string | null;
          user_id: string;
          window_id: string | null;
        };
        Insert: {
          active?: boolean;
          agency_id: string;
          department: string;
          email: string;
          name: string;
          roles: string[];
          second_factor?: boolean;
          signed_out_at?: string | null;
          user_id: string;
          window_id?: string | null;
        };
        Update: {
          active?: boolean;
          agency_id?: string;
          department?: string;
          email?: string;
          name?: string;
          roles?: string[];
          second_factor?: boolean;
          signed_out_at?: string | null;
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
      staff_invitations: {
        Row: {
          accepted_at: string | null;
          accepted_by: string | null;
          agency_id: string;
          department: string;
          digest: string;
          email: string;
          expires_at: string;
          id: string;
          invited_at: string;
          invited_by: string;
          invited_by_name: string;
          name: string;
          roles: string[];
          window_id: string | null;
          withdrawn_at: string | null;
        };
        Insert: {
          accepted_at?: string | null;
          accepted_by?: string | null;
          agency_id: string;
          department: string;
          digest: string;
          email: string;
          expires_at?: string;
          id: string;
          invited_at?: string;
          invited_by: string;
          invited_by_name: string;
          name: string;
          roles: string[];
          window_id?: string | null;
          withdrawn_at?: string | null;
        };
        Update: {
          accepted_at?: string | null;
          accepted_by?: string | null;
          agency_id?: string;
          department?: string;
          digest?: string;
          email?: string;
          expires_at?: string;
          id?: string;
          invited_at?: string;
          invited_by?: string;
          invited_by_name?: string;
          name?: string;
          roles?: string[];
          window_id?: string | null;
          withdrawn_at?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'staff_invitations_agency_id_fkey';
            columns: ['agency_id'];
            referencedRelation: 'agencies';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'staff_invitations_invited_by_fkey';
            columns: ['invited_by'];
            referencedRelation: 'staff';
            referencedColumns: ['user_id'];
          },
        ];
      };
      supervision_orders: {
        Row: {
          cause: string;
          issued_at: string;
          nth: number;
          rating: number;
        };
        Insert: {
          cause: string;
          issued_at: string;
          nth: number;
          rating: number;
        };
        Update: {
          cause?: string;
          issued_at?: string;
          nth?: number;
          rating?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'supervision_orders_rating_nth_fkey';
            columns: ['rating', 'nth'];
            referencedRelation: 'rectification_steps';
            referencedColumns: ['rating', 'nth'];
          },
        ];
      };
      supplements: {
        Row: {
          comment: string;
          commitment: string;
          given_on: string;
          id: string;
          level: string;
          public_comment: string | null;
          rating: number;
          sent_digest: string;
          tags: string[];
          to_look_at: boolean;
        };
        Insert: {
          comment?: string;
          commitment: string;
          given_on?: string;
          id: string;
          level: string;
          public_comment?: string | null;
          rating: number;
          sent_digest: string;
          tags?: string[];
          to_look_at?: never;
        };
        Update: {
          comment?: string;
          commitment?: string;
          given_on?: string;
          id?: string;
          level?: string;
          public_comment?: string | null;
          rating?: number;
          sent_digest?: string;
          tags?: string[];
          to_look_at?: never;
        };
        Relationships: [
          {
            foreignKeyName: 'supplements_rating_fkey';
            columns: ['rating'];
            referencedRelation: 'ratings';
            referencedColumns: ['number'];
          },
        ];
      };
      upper_items: {
        Row: {
          agency_id: string;
          catalogue: string;
          code: string;
          department: string | null;
          id: string;
          name: string;
        };
        Insert: {
          agency_id: string;
          catalogue: string;
          code: string;
          department?: string | null;
          id?: string;
          name: string;
        };
        Update: {
          agency_id?: string;
          catalogue?: string;
          code?: string;
          department?: string | null;
          id?: string;
          name?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'upper_items_agency_id_fkey';
            columns: ['agency_id'];
            referencedRelation: 'agencies';
            referencedColumns: ['id'];
          },
        ];
      };
      window_items: {
        Row: {
          guide_code: string;
          window_id: string;
        };
        Insert: {
          guide_code: string;
          window_id: string;
        };
        Update: {
          guide_code?: string;
          window_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'window_items_guide_code_fkey';
            columns: ['guide_code'];
            referencedRelation: 'guides';
            referencedColumns: ['code'];
          },
          {
            foreignKeyName: 'window_items_window_id_fkey';
            columns: ['window_id'];
            referencedRelation: 'service_windows';
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
